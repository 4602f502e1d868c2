/* Encoding: from records to bytes. */

/* Short values are written on the stack, longer ones into the bytes object that is returned. */
typedef struct {
    Engine *engine;
    uint8_t *at;
    uint8_t *start;
    uint8_t *end;
    PyObject *bytes;
    int depth;
    uint8_t stack[2048];
} Writer;

static int encode_value(Writer *writer, Wire *wire, PyObject *value);

static int grow(Writer *writer, size_t more) {
    size_t used = (size_t)(writer->at - writer->start);
    size_t capacity = (size_t)(writer->end - writer->start);
    if (more > (size_t)PY_SSIZE_T_MAX / 4 || capacity > (size_t)PY_SSIZE_T_MAX / 4) {
        PyErr_NoMemory();
        return -1;
    }
    /* Large ones in small steps: what is left over then need not be given back at the end. */
    capacity += capacity < 1 << 20 ? capacity : capacity / 8;
    capacity = capacity > used + more ? capacity : used + more;
    if (writer->bytes == NULL) {
        writer->bytes = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)capacity);
        if (writer->bytes == NULL)
            return -1;
        memcpy(PyBytes_AS_STRING(writer->bytes), writer->start, used);
    }
    else if (_PyBytes_Resize(&writer->bytes, (Py_ssize_t)capacity) < 0)
        return -1;
    writer->start = (uint8_t *)PyBytes_AS_STRING(writer->bytes);
    writer->at = writer->start + used;
    writer->end = writer->start + capacity;
    return 0;
}

static inline int room(Writer *writer, size_t size) {
    return (size_t)(writer->end - writer->at) >= size ? 0 : grow(writer, size);
}

static inline void store32(uint8_t *at, uint32_t value) {
    at[0] = (uint8_t)value;
    at[1] = (uint8_t)(value >> 8);
    at[2] = (uint8_t)(value >> 16);
    at[3] = (uint8_t)(value >> 24);
}

static inline void store64(uint8_t *at, uint64_t value) {
    store32(at, (uint32_t)value);
    store32(at + 4, (uint32_t)(value >> 32));
}

static inline int put32(Writer *writer, uint32_t value) {
    if (room(writer, 4) < 0)
        return -1;
    store32(writer->at, value);
    writer->at += 4;
    return 0;
}

static int put_string(Writer *writer, const char *data, Py_ssize_t length) {
    if (length >= STRING_END)
        return -1;
    size_t size = (size_t)length, head = size < 254 ? 1 : 4;
    size_t whole = (head + size + 3) & ~(size_t)3;
    if (room(writer, whole) < 0)
        return -1;
    /* the padding first, then the length, both as words: they may hold data or each other too */
    store32(writer->at + whole - 4, 0);
    store32(writer->at, head == 1 ? (uint32_t)size : (uint32_t)size << 8 | 254);
    memcpy(writer->at + head, data, size);
    writer->at += whole;
    return 0;
}

static int encode_number(Writer *writer, enum op op, PyObject *value) {
    uint64_t bits;
    if (op == OP_DOUBLE) {
        if (!PyFloat_CheckExact(value))
            return -1;
        double number = PyFloat_AS_DOUBLE(value);
        memcpy(&bits, &number, sizeof bits);
    }
    else {
        int64_t number;
        if (int_value(value, &number) < 0)
            return -1;
        if (op != OP_LONG) {
            if (number > INT32_MAX || number < (op == OP_INT ? INT32_MIN : 0))
                return -1;
            return put32(writer, (uint32_t)number);
        }
        bits = (uint64_t)number;
    }
    if (room(writer, 8) < 0)
        return -1;
    store64(writer->at, bits);
    writer->at += 8;
    return 0;
}

/* A flags word from the fields that depend on it. Fields that share a bit come or stay together. */
static inline int
derive_flags(const Layout *layout, const Step *flags, PyObject *record, PyObject *zero,
             uint32_t *bits) {
    const Word *word = &layout->words[flags->word];
    const char *slots = (const char *)record;
    uint32_t given = 0, missing = 0, odd = 0;
    for (int i = 0; i < word->value_count; i++) {
        const PyObject *value = *(PyObject *const *)(slots + word->values[i].offset);
        uint32_t bit = word->values[i].bit;
        given |= value != Py_None ? bit : 0;
        missing |= value != Py_None ? 0 : bit;
    }
    for (int i = 0; i < word->truth_count; i++) {
        const PyObject *value = *(PyObject *const *)(slots + word->truths[i].offset);
        given |= value == Py_True ? word->truths[i].bit : 0;
        odd |= value != Py_True && value != Py_False;
    }
    if (odd || (given & missing))
        return -1;
    PyObject *extra = *(PyObject *const *)(slots + flags->offset);
    if (extra != zero) {
        int overflow;
        if (extra == NULL || !PyLong_Check(extra))
            return -1;
        long number = PyLong_AsLongAndOverflow(extra, &overflow);
        if (overflow || number < 0 || (unsigned long)number >= NAT_END ||
            ((uint32_t)number & flags->wire.number))
            return -1;
        given |= (uint32_t)number;
    }
    *bits = given;
    return 0;
}

static int encode_fields(Writer *writer, const Layout *layout, PyObject *record) {
    uint32_t words[MAX_WORDS];
    if (writer->depth-- <= 0)
        return -1;
    for (const Step *step = layout->steps, *stop = step + layout->count; step < stop; step++) {
        if (step->wire.op == OP_FLAGS) {
            if (derive_flags(layout, step, record, writer->engine->zero, &words[step->word]) < 0 ||
                put32(writer, words[step->word]) < 0)
                return -1;
            continue;
        }
        if (step->word >= 0) {
            uint32_t word = words[step->word];
            if (!(word & step->bit)) {
                if (!(word & step->run_bits))
                    step += step->run - 1;
                continue;
            }
        }
        PyObject *value = *(PyObject **)((char *)record + step->offset);
        if (value == NULL || encode_value(writer, (Wire *)&step->wire, value) < 0)
            return -1;
    }
    writer->depth++;
    return 0;
}

static int encode_object(Writer *writer, Wire *wire, PyObject *value) {
    Layout *layout = wire->recent;
    if (wire->op == OP_BARE) {
        layout = layout_of_bare(writer->engine, wire);
        if (layout == NULL || Py_TYPE(value) != layout->cls)
            return -1;
    }
    else if (layout == NULL || layout->cls != Py_TYPE(value)) {
        layout = layout_of_class(writer->engine, Py_TYPE(value));
        if (layout == NULL || !fits(layout, wire))
            return -1;
        wire->recent = wire->op == OP_BOXED ? layout : NULL;
    }
    if (wire->op != OP_BARE && put32(writer, layout->id) < 0)
        return -1;
    return encode_fields(writer, layout, value);
}

static int encode_vector(Writer *writer, Wire *wire, PyObject *value) {
    if (!PyList_CheckExact(value) && !PyTuple_CheckExact(value))
        return -1;
    Py_ssize_t count = PySequence_Fast_GET_SIZE(value);
    if (count > INT32_MAX || (wire->op == OP_VECTOR && put32(writer, VECTOR_ID) < 0) ||
        put32(writer, (uint32_t)count) < 0)
        return -1;
    if (wire->item->op == OP_LONG) {
        if (room(writer, 8 * (size_t)count) < 0)
            return -1;
        PyObject *const *items = PySequence_Fast_ITEMS(value);
        for (Py_ssize_t i = 0; i < count; i++) {
            int64_t number;
            if (int_value(items[i], &number) < 0)
                return -1;
            store64(writer->at, (uint64_t)number);
            writer->at += 8;
        }
        return 0;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        /* Describing a class runs Python code, and that may change the list. */
        if (PySequence_Fast_GET_SIZE(value) != count)
            return -1;
        PyObject *item = PySequence_Fast_GET_ITEM(value, i);
        Py_INCREF(item);
        int status = encode_value(writer, wire->item, item);
        Py_DECREF(item);
        if (status < 0)
            return -1;
    }
    return PySequence_Fast_GET_SIZE(value) != count ? -1 : 0;
}

static int encode_value(Writer *writer, Wire *wire, PyObject *value) {
    switch (wire->op) {
    case OP_NAT:
    case OP_INT:
    case OP_LONG:
    case OP_DOUBLE:
        return encode_number(writer, wire->op, value);
    case OP_STRING: {
        Py_ssize_t length;
        const char *text = PyUnicode_Check(value) ? PyUnicode_AsUTF8AndSize(value, &length) : NULL;
        return text == NULL ? -1 : put_string(writer, text, length);
    }
    case OP_BYTES:
        if (!PyBytes_CheckExact(value))
            return -1;
        return put_string(writer, PyBytes_AS_STRING(value), PyBytes_GET_SIZE(value));
    case OP_RAW:
        if (!PyBytes_CheckExact(value) || PyBytes_GET_SIZE(value) != (Py_ssize_t)wire->number ||
            room(writer, wire->number) < 0)
            return -1;
        memcpy(writer->at, PyBytes_AS_STRING(value), wire->number);
        writer->at += wire->number;
        return 0;
    case OP_BOOL:
        if (value != Py_True && value != Py_False)
            return -1;
        return put32(writer, value == Py_True ? BOOL_TRUE_ID : BOOL_FALSE_ID);
    case OP_VECTOR:
    case OP_BARE_VECTOR:
        return encode_vector(writer, wire, value);
    default:
        return encode_object(writer, wire, value);
    }
}
