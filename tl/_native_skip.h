/* Skipping: the walk of decoding without building anything; -1 after giving up. */

static int skip_value(Reader *reader, Wire *wire);

static inline int skip_bytes(Reader *reader, size_t size) {
    if (left(reader) < size)
        return -1;
    reader->at += size;
    return 0;
}

static int skip_fields(Reader *reader, const Layout *layout) {
    uint32_t words[MAX_WORDS];
    if (reader->limits.depth-- <= 0)
        return -1;
    for (const Step *step = layout->steps, *stop = step + layout->count; step < stop; step++) {
        if (step->wire.op == OP_FLAGS) {
            uint32_t *word = &words[step->word];
            if (take32(reader, word) < 0 || *word >= NAT_END ||
                (reader->strict && (*word & ~step->wire.number)))
                return -1;
            continue;
        }
        if (step->word >= 0 && !(words[step->word] & step->bit))
            continue;
        if (skip_value(reader, (Wire *)&step->wire) < 0)
            return -1;
    }
    reader->limits.depth++;
    return 0;
}

static int skip_boxed(Reader *reader, const Wire *wire) {
    uint32_t id;
    if (take32(reader, &id) < 0)
        return -1;
    const Layout *layout = layout_of_id(reader->engine, id);
    return layout == NULL || !fits(layout, wire) ? -1 : skip_fields(reader, layout);
}

static int skip_vector(Reader *reader, Wire *wire) {
    Wire *item = wire->item;
    int64_t count = take_count(reader, wire);
    if (count < 0)
        return -1;
    if (item->op == OP_INT || item->op == OP_LONG || item->op == OP_DOUBLE || item->op == OP_RAW)
        return skip_bytes(reader, (size_t)count * item->least);
    for (int64_t i = 0; i < count; i++)
        if (skip_value(reader, item) < 0)
            return -1;
    return 0;
}

static int skip_value(Reader *reader, Wire *wire) {
    const uint8_t *data;
    size_t length;
    uint32_t got;
    switch (wire->op) {
    case OP_INT:
    case OP_LONG:
    case OP_DOUBLE:
    case OP_RAW:
        return skip_bytes(reader, wire->least);
    case OP_NAT:
        return take32(reader, &got) < 0 || got >= NAT_END ? -1 : 0;
    case OP_BOOL:
        return take32(reader, &got) < 0 || (got != BOOL_TRUE_ID && got != BOOL_FALSE_ID) ? -1 : 0;
    case OP_STRING:
    case OP_BYTES:
        return take_string(reader, &data, &length);
    case OP_VECTOR:
    case OP_BARE_VECTOR:
        return skip_vector(reader, wire);
    case OP_BARE: {
        const Layout *layout = layout_of_bare(reader->engine, wire);
        return layout == NULL ? -1 : skip_fields(reader, layout);
    }
    default:
        return skip_boxed(reader, wire);
    }
}
