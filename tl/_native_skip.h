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
    if (reader->depth-- <= 0)
        return -1;
    for (const Step *step = layout->steps, *stop = step + layout->count; step < stop; step++) {
        if (step->wire.op == OP_FLAGS) {
            if (left(reader) < 4)
                return -1;
            uint32_t word = words[step->word] = load32(reader->at);
            if (word >= NAT_END || (reader->strict && (word & ~step->wire.number)))
                return -1;
            reader->at += 4;
            continue;
        }
        if (step->word >= 0 && !(words[step->word] & step->bit))
            continue;
        if (skip_value(reader, (Wire *)&step->wire) < 0)
            return -1;
    }
    reader->depth++;
    return 0;
}

static int skip_boxed(Reader *reader, const Wire *wire) {
    if (left(reader) < 4)
        return -1;
    uint32_t id = load32(reader->at);
    const Layout *layout = layout_of_id(reader->engine, id);
    if (layout == NULL || !fits(layout, wire))
        return -1;
    reader->at += 4;
    return skip_fields(reader, layout);
}

static int skip_vector(Reader *reader, Wire *wire) {
    Wire *item = wire->item;
    if (wire->op == OP_VECTOR) {
        if (left(reader) < 4 || load32(reader->at) != VECTOR_ID)
            return -1;
        reader->at += 4;
    }
    if (left(reader) < 4)
        return -1;
    uint32_t count = load32(reader->at);
    reader->at += 4;
    if (count > reader->items || (uint64_t)count * item->least > left(reader) ||
        (count != 0 && item->least == 0))
        return -1;
    if (item->op == OP_INT || item->op == OP_LONG || item->op == OP_DOUBLE || item->op == OP_RAW)
        return skip_bytes(reader, (size_t)count * item->least);
    for (uint32_t i = 0; i < count; i++)
        if (skip_value(reader, item) < 0)
            return -1;
    return 0;
}

static int skip_value(Reader *reader, Wire *wire) {
    const uint8_t *data;
    size_t length;
    switch (wire->op) {
    case OP_INT:
    case OP_LONG:
    case OP_DOUBLE:
    case OP_RAW:
        return skip_bytes(reader, wire->least);
    case OP_NAT:
        return left(reader) < 4 || load32(reader->at) >= NAT_END ? -1 : skip_bytes(reader, 4);
    case OP_BOOL:
        if (left(reader) < 4 ||
            (load32(reader->at) != BOOL_TRUE_ID && load32(reader->at) != BOOL_FALSE_ID))
            return -1;
        return skip_bytes(reader, 4);
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
