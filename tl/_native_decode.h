/* Decoding: from bytes to records. */

typedef struct {
    Engine *engine;
    const uint8_t *at;
    const uint8_t *end;
    int strict;
    Limits limits; /* its depth counts the levels that are left */
} Reader;

static PyObject *decode_value(Reader *reader, Wire *wire);

/* Compilers turn these into single loads and stores where the machine is little-endian. */
static inline uint32_t load32(const uint8_t *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static inline uint64_t load64(const uint8_t *at) {
    return load32(at) | (uint64_t)load32(at + 4) << 32;
}

static inline size_t left(const Reader *reader) {
    return (size_t)(reader->end - reader->at);
}

static inline int take32(Reader *reader, uint32_t *word) {
    if (left(reader) < 4)
        return -1;
    *word = load32(reader->at);
    reader->at += 4;
    return 0;
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
        if ((reader->strict && size < 254) || size > reader->limits.string)
            return -1;
    }
    size_t whole = (head + size + 3) & ~(size_t)3;
    if (whole > left(reader))
        return -1;
    for (size_t i = head + size; reader->strict && i < whole; i++)
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
        int good = lead >= 0xC2 && available >= 2 && (at[1] & 0xC0) == 0x80;
        return good ? (lead & 0x1F) << 6 | (at[1] & 0x3F) : 0;
    }
    *size = lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4 || available < *size)
        return 0;
    uint32_t character = lead & (0x7Fu >> *size), least = lead < 0xF0 ? 0x800 : 0x10000;
    for (size_t i = 1; i < *size; i++) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
        character = character << 6 | (at[i] & 0x3F);
    }
    return character < least || character >> 11 == 0x1B || character > 0x10FFFF ? 0 : character;
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
    PyObject *record = NULL;
    size_t words = (size_t)layout->size / sizeof(PyObject *);
    if (words < Py_ARRAY_LENGTH(kept) && (record = kept[words]) != NULL) {
        kept[words] = *(void **)record;
        kept_room += words;
    }
    else if ((record = PyObject_Malloc((size_t)layout->size)) == NULL)
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
    if (reader->limits.depth-- <= 0)
        return NULL;
    PyObject *record = record_new(layout, reader->engine->zero);
    if (record == NULL)
        return NULL;
    uint32_t words[MAX_WORDS];
    for (const Step *step = layout->steps, *stop = step + layout->count; step < stop; step++) {
        PyObject **slot = (PyObject **)((char *)record + step->offset);
        PyObject *value;
        if (step->wire.op == OP_FLAGS) {
            uint32_t *read = &words[step->word];
            if (take32(reader, read) < 0)
                goto fail;
            uint32_t word = *read, unknown = word & ~step->wire.number;
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
    reader->limits.depth++;
    return record;
fail:
    Py_DECREF(record);
    return NULL;
}

static PyObject *decode_boxed(Reader *reader, Wire *wire) {
    uint32_t id;
    if (take32(reader, &id) < 0 || (id == GZIP_PACKED_ID && !reader->strict))
        return NULL;
    Layout *layout = wire->recent;
    if (layout == NULL || layout->id != id) {
        layout = layout_of_id(reader->engine, id);
        if (layout == NULL || !fits(layout, wire))
            return NULL;
        wire->recent = wire->op == OP_BOXED ? layout : NULL;
    }
    return decode_record(reader, layout);
}

/* What takes a fixed number of bytes. */
static inline PyObject *decode_fixed(Reader *reader, const Wire *wire) {
    const uint8_t *at = reader->at;
    if (left(reader) < wire->least)
        return NULL;
    reader->at += wire->least;
    switch (wire->op) {
    case OP_NAT:
        return load32(at) < NAT_END ? int_from(load32(at)) : NULL;
    case OP_INT:
        return int_from((int32_t)load32(at));
    case OP_LONG:
        return int_from((int64_t)load64(at));
    case OP_DOUBLE: {
        uint64_t bits = load64(at);
        double number;
        memcpy(&number, &bits, sizeof number);
        return PyFloat_FromDouble(number);
    }
    default:
        return PyBytes_FromStringAndSize((const char *)at, (Py_ssize_t)wire->least);
    }
}

/* How many items a vector has; -1 unless there are bytes for them. A list of items that take none
 * would be as large as it claims: that is left to others. */
static int64_t take_count(Reader *reader, const Wire *wire) {
    uint32_t id, count, least = wire->item->least;
    if ((wire->op == OP_VECTOR && (take32(reader, &id) < 0 || id != VECTOR_ID)) ||
        take32(reader, &count) < 0 || count > reader->limits.items ||
        (uint64_t)count * least > left(reader) || (count != 0 && least == 0))
        return -1;
    return count;
}

static PyObject *decode_vector(Reader *reader, Wire *wire) {
    Wire *item = wire->item;
    int64_t count = take_count(reader, wire);
    if (count < 0)
        return NULL;
    PyObject *list = PyList_New((Py_ssize_t)count);
    if (list == NULL)
        return NULL;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *value;
        if (item->op == OP_LONG) {
            value = int_from((int64_t)load64(reader->at));
            reader->at += 8;
        }
        else
            value = item->op == OP_BOXED ? decode_boxed(reader, item) : decode_value(reader, item);
        if (value == NULL) {
            Py_DECREF(list);
            return NULL;
        }
        PyList_SET_ITEM(list, i, value);
    }
    return list;
}

static PyObject *decode_value(Reader *reader, Wire *wire) {
    switch (wire->op) {
    case OP_NAT:
    case OP_INT:
    case OP_LONG:
    case OP_DOUBLE:
    case OP_RAW:
        return decode_fixed(reader, wire);
    case OP_STRING:
        return decode_text(reader);
    case OP_BYTES:
        return decode_bytes(reader);
    case OP_BOOL: {
        uint32_t id;
        if (take32(reader, &id) < 0 || (id != BOOL_TRUE_ID && id != BOOL_FALSE_ID))
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
