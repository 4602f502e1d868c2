/* Decoding: from bytes to records. */

typedef struct {
    Engine *engine;
    const uint8_t *at;
    const uint8_t *end;
    int strict;
    int depth; /* levels that are left */
    uint32_t items;
    uint32_t string;
} Reader;

static PyObject *decode_value(Reader *reader, Wire *wire);

/* Compilers turn these into single loads and stores where the machine is little-endian. */
static inline uint32_t load32(const uint8_t *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static inline uint64_t load64(const uint8_t *at) {
    uint64_t low = load32(at), high = load32(at + 4);
    return low | high << 32;
}

static inline size_t left(const Reader *reader) {
    return (size_t)(reader->end - reader->at);
}

/* Finds the extent of a string and steps over it. */
static int take_string(Reader *reader, const uint8_t **data, size_t *length) {
    if (left(reader) < 4)
        return -1;
    const uint8_t *at = reader->at;
    size_t head = 1, size = at[0];
    if (size >= 254) {
        if (size == 255)
            return -1;
        head = 4;
        size = load32(at) >> 8;
        if ((reader->strict && size < 254) || size > reader->string)
            return -1;
    }
    size_t whole = (head + size + 3) & ~(size_t)3;
    if (whole > left(reader))
        return -1;
    if (reader->strict)
        for (size_t i = head + size; i < whole; i++)
            if (at[i] != 0)
                return -1;
    *data = at + head;
    *length = size;
    reader->at = at + whole;
    return 0;
}

/* One character of well-formed UTF-8 at `at`, `*size` bytes long; 0 for anything else. */
static inline uint32_t utf8_character(const uint8_t *at, size_t available, size_t *size) {
    uint32_t lead = at[0];
    if (lead < 0xE0) {
        *size = 2;
        if (lead < 0xC2 || available < 2 || (at[1] & 0xC0) != 0x80)
            return 0;
        return (lead & 0x1F) << 6 | (at[1] & 0x3F);
    }
    if (lead < 0xF0) {
        *size = 3;
        if (available < 3 || (at[1] & 0xC0) != 0x80 || (at[2] & 0xC0) != 0x80)
            return 0;
        uint32_t character = (lead & 0x0F) << 12 | (at[1] & 0x3Fu) << 6 | (at[2] & 0x3F);
        return character < 0x800 || (character >> 11) == 0x1B ? 0 : character;
    }
    *size = 4;
    if (lead > 0xF4 || available < 4 || (at[1] & 0xC0) != 0x80 || (at[2] & 0xC0) != 0x80 ||
        (at[3] & 0xC0) != 0x80)
        return 0;
    uint32_t character =
        (lead & 0x07) << 18 | (at[1] & 0x3Fu) << 12 | (at[2] & 0x3Fu) << 6 | (at[3] & 0x3F);
    return character < 0x10000 || character > 0x10FFFF ? 0 : character;
}

/* A str from UTF-8 with something beyond ASCII in it. Decoded into a buffer first: that way the
 * right size and width are known when it is allocated, as CPython's decoder cannot know them. */
static PyObject *wide_text(const uint8_t *data, size_t length) {
    Py_UCS4 characters[LONGEST_TEXT], widest = 0;
    Py_ssize_t count = 0;
    for (size_t i = 0, size; i < length; i += size) {
        uint32_t character = data[i];
        size = 1;
        if (character >= 0x80) {
            character = utf8_character(data + i, length - i, &size);
            if (character == 0)
                return NULL;
            widest |= character;
        }
        characters[count++] = character;
    }
    PyObject *text = PyUnicode_New(count, widest > 0x10FFFF ? 0x10FFFF : widest);
    if (text == NULL)
        return NULL;
    int kind = PyUnicode_KIND(text);
    void *into = PyUnicode_DATA(text);
    for (Py_ssize_t i = 0; i < count; i++)
        PyUnicode_WRITE(kind, into, i, characters[i]);
    return text;
}

static PyObject *text_from_utf8(const uint8_t *data, size_t length) {
    size_t ascii = 0;
    while (length - ascii >= 8 && (load64(data + ascii) & 0x8080808080808080u) == 0)
        ascii += 8;
    while (ascii < length && data[ascii] < 0x80)
        ascii++;
    if (ascii < length)
        return length > LONGEST_TEXT ? NULL : wide_text(data, length);
    PyObject *text = PyUnicode_New((Py_ssize_t)length, 127);
    if (text != NULL)
        memcpy(PyUnicode_1BYTE_DATA(text), data, length);
    return text;
}

static inline PyObject *decode_text(Reader *reader) {
    const uint8_t *data;
    size_t length;
    if (take_string(reader, &data, &length) < 0)
        return NULL;
    PyObject *text = length == 1 && data[0] < 128 ? NULL : text_from_utf8(data, length);
    if (text != NULL || PyErr_Occurred())
        return text;
    /* single characters, which CPython shares, very long text, and bytes that are not UTF-8 */
    return PyUnicode_DecodeUTF8((const char *)data, (Py_ssize_t)length,
                                reader->strict ? NULL : "surrogateescape");
}

static inline PyObject *decode_bytes(Reader *reader) {
    const uint8_t *data;
    size_t length;
    if (take_string(reader, &data, &length) < 0)
        return NULL;
    return PyBytes_FromStringAndSize((const char *)data, (Py_ssize_t)length);
}

/* A record as it is when every optional field is absent. */
static inline PyObject *record_new(const Layout *layout, PyObject *zero) {
    PyObject *record = PyObject_Malloc((size_t)layout->size);
    if (record == NULL)
        return PyErr_NoMemory();
    memcpy(record, layout->blank, (size_t)layout->size);
    Py_INCREF(layout->cls);
#if PY_VERSION_HEX < 0x030C0000
    Py_None->ob_refcnt += layout->nones;
    Py_False->ob_refcnt += layout->falses;
    zero->ob_refcnt += layout->zeros;
#else
    (void)zero; /* all three are immortal */
#endif
    return record;
}

static void decode_truths(const Word *word, uint32_t bits, char *record) {
    for (int i = 0; i < word->truth_count; i++)
        if (bits & word->truths[i].bit)
            Py_XSETREF(*(PyObject **)(record + word->truths[i].offset), Py_NewRef(Py_True));
}

static PyObject *decode_record(Reader *reader, const Layout *layout) {
    if (reader->depth-- <= 0)
        return NULL;
    PyObject *record = record_new(layout, reader->engine->zero);
    if (record == NULL)
        return NULL;
    uint32_t words[MAX_WORDS];
    for (const Step *step = layout->steps, *stop = step + layout->count; step < stop; step++) {
        PyObject **slot = (PyObject **)((char *)record + step->offset);
        PyObject *value;
        if (step->wire.op == OP_FLAGS) {
            if (left(reader) < 4)
                goto fail;
            uint32_t word = load32(reader->at);
            uint32_t unknown = word & ~step->wire.number;
            reader->at += 4;
            words[step->word] = word;
            if (word & layout->words[step->word].truth_bits)
                decode_truths(&layout->words[step->word], word, (char *)record);
            if (unknown == 0)
                continue;
            if (word >= NAT_END || reader->strict)
                goto fail;
            value = PyLong_FromUnsignedLong(unknown);
            goto store;
        }
        if (step->word >= 0) {
            uint32_t word = words[step->word];
            if (!(word & step->bit)) {
                if (!(word & step->run_bits))
                    step += step->run - 1;
                continue;
            }
        }
        value = decode_value(reader, (Wire *)&step->wire);
    store:
        if (value == NULL)
            goto fail;
        Py_XSETREF(*slot, value);
    }
    reader->depth++;
    return record;
fail:
    Py_DECREF(record);
    return NULL;
}

static PyObject *decode_boxed(Reader *reader, Wire *wire) {
    if (left(reader) < 4)
        return NULL;
    uint32_t id = load32(reader->at);
    if (id == GZIP_PACKED_ID && !reader->strict)
        return NULL;
    Layout *layout = wire->recent;
    if (layout == NULL || layout->id != id) {
        layout = layout_of_id(reader->engine, id);
        if (layout == NULL || !fits(layout, wire))
            return NULL;
        wire->recent = wire->op == OP_BOXED ? layout : NULL;
    }
    reader->at += 4;
    return decode_record(reader, layout);
}

static PyObject *decode_number(Reader *reader, enum op op) {
    const uint8_t *at = reader->at;
    switch (op) {
    case OP_NAT:
        reader->at += 4;
        return load32(at) < NAT_END ? PyLong_FromUnsignedLong(load32(at)) : NULL;
    case OP_INT:
        reader->at += 4;
        return PyLong_FromLong((int32_t)load32(at));
    case OP_LONG:
        reader->at += 8;
        return PyLong_FromLongLong((int64_t)load64(at));
    default: {
        uint64_t bits = load64(at);
        double number;
        memcpy(&number, &bits, sizeof number);
        reader->at += 8;
        return PyFloat_FromDouble(number);
    }
    }
}

static PyObject *decode_vector(Reader *reader, Wire *wire) {
    Wire *item = wire->item;
    if (wire->op == OP_VECTOR) {
        if (left(reader) < 4 || load32(reader->at) != VECTOR_ID)
            return NULL;
        reader->at += 4;
    }
    if (left(reader) < 4)
        return NULL;
    uint32_t count = load32(reader->at);
    reader->at += 4;
    if (count > reader->items || (uint64_t)count * item->least > left(reader))
        return NULL;
    /* A list of items that take no bytes would be as large as it claims: leave that to others. */
    if (count != 0 && item->least == 0)
        return NULL;
    PyObject *list = PyList_New((Py_ssize_t)count);
    if (list == NULL)
        return NULL;
    for (uint32_t i = 0; i < count; i++) {
        PyObject *value;
        if (item->op == OP_LONG) {
            value = PyLong_FromLongLong((int64_t)load64(reader->at));
            reader->at += 8;
        }
        else
            value = item->op == OP_BOXED ? decode_boxed(reader, item) : decode_value(reader, item);
        if (value == NULL) {
            Py_DECREF(list);
            return NULL;
        }
        PyList_SET_ITEM(list, (Py_ssize_t)i, value);
    }
    return list;
}

static PyObject *decode_value(Reader *reader, Wire *wire) {
    switch (wire->op) {
    case OP_NAT:
    case OP_INT:
    case OP_LONG:
    case OP_DOUBLE:
        return left(reader) < wire->least ? NULL : decode_number(reader, wire->op);
    case OP_STRING:
        return decode_text(reader);
    case OP_BYTES:
        return decode_bytes(reader);
    case OP_RAW: {
        if (left(reader) < wire->number)
            return NULL;
        const uint8_t *at = reader->at;
        reader->at += wire->number;
        return PyBytes_FromStringAndSize((const char *)at, (Py_ssize_t)wire->number);
    }
    case OP_BOOL: {
        if (left(reader) < 4)
            return NULL;
        uint32_t id = load32(reader->at);
        reader->at += 4;
        if (id != BOOL_TRUE_ID && id != BOOL_FALSE_ID)
            return NULL;
        return Py_NewRef(id == BOOL_TRUE_ID ? Py_True : Py_False);
    }
    case OP_VECTOR:
    case OP_BARE_VECTOR:
        return decode_vector(reader, wire);
    case OP_BARE: {
        const Layout *layout = layout_of_bare(reader->engine, wire);
        return layout == NULL ? NULL : decode_record(reader, layout);
    }
    default:
        return decode_boxed(reader, wire);
    }
}
