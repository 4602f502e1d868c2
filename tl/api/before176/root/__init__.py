"""Modules of tl.api; reached through it. Generated from schema/api.tl; do not edit."""
