/* The native executor: carries out the plans of tl/codec/plan.py on the slots of records.
 *
 * An Engine belongs to one codec. Python describes each class to it once, when the class is first
 * met; the description becomes a Layout, an array of steps with slot offsets. Decoding allocates
 * records and fills their slots, encoding reads slots. Both do the ordinary thing only: whatever is
 * unusual (bad bytes, unknown ids, odd values) makes them give up, and the caller asks the
 * reference executor, which copes or explains. So there are no error messages here.
 *
 * Rules of this file: no length from the wire is used before it has been compared with the bytes
 * that are left; no pointer into a table is kept across a call that may run Python code; a record
 * under construction is never visible to Python; every function that returns NULL or -1 either has
 * set an exception or has given up, and the two public entries sort that out.
 */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>
#include <stdint.h>
#include <string.h>

enum op {
    OP_NAT, OP_INT, OP_LONG, OP_DOUBLE, OP_RAW, OP_STRING, OP_BYTES, OP_BOOL, OP_TRUE,
    OP_VECTOR, OP_BARE_VECTOR, OP_BOXED, OP_BARE, OP_OBJECT, OP_FUNCTION, OP_FLAGS,
    OP_COUNT
};

enum {
    VECTOR_ID = 0x1CB5C415u,
    BOOL_TRUE_ID = 0x997275B5u,
    BOOL_FALSE_ID = 0xBC799737u,
    GZIP_PACKED_ID = 0x3072CFA1u,
};
#define MAX_WORDS 4
#define MAX_DEPTH 400
#define NAT_END 0x80000000u
#define STRING_END (1 << 24)
#define LONGEST_RUN 8
#define LONGEST_TEXT 4096

typedef struct Layout Layout;

/* A type: what tl.codec.plan calls WireType. */
typedef struct Wire {
    enum op op;
    uint32_t number;     /* BOXED: the type's number; RAW: size; FLAGS: mask */
    uint32_t least;      /* the fewest bytes a value takes */
    struct Wire *item;   /* vectors */
    PyObject *bare_name; /* BARE: what Engine.bare is asked for */
    Layout *bare;        /* BARE: the answer */
    Layout *recent;      /* BOXED: what was met here last, and fits */
} Wire;

typedef struct {
    Wire wire;
    Py_ssize_t offset; /* of the slot in a record */
    int word;          /* index of the flags word it depends on, or -1; FLAGS: its own index */
    uint32_t bit;      /* the bit as a mask */
    uint32_t run_bits; /* at the head of a run of conditional steps: all their bits */
    int run;           /* and how many steps can be passed over when none of them is set */
} Step;

/* What a flags word is derived from, packed closely: encoding looks at all of it every time. */
typedef struct {
    uint32_t bit;
    uint32_t offset; /* of the slot in a record */
} Dependent;

typedef struct {
    Dependent *values; /* fields that are there when they are not None */
    Dependent *truths; /* `true` fields */
    int value_count;
    int truth_count;
    uint32_t truth_bits;
} Word;

struct Layout {
    uint32_t id;
    uint32_t type; /* number of its abstract type */
    int is_function;
    Py_ssize_t size; /* of a record, in bytes */
    PyTypeObject *cls;
    char *blank;        /* a new record whose optional fields are all absent */
    Py_ssize_t nones;   /* how often None, False and 0 stand in it */
    Py_ssize_t falses;
    Py_ssize_t zeros;
    Word words[MAX_WORDS];
    Dependent *dependents; /* owned: what the words point into */
    Py_ssize_t slots;      /* fields of a record */
    Py_ssize_t count;      /* of the steps that take bytes: `true` fields are in the words alone */
    Step steps[1];
};

/* Open addressing; keys are ids or class addresses; 0 is no key. */
typedef struct {
    uintptr_t key;
    Layout *layout;
} Slot;

typedef struct {
    Slot *slots;
    size_t mask;
    size_t used;
} Table;

typedef struct {
    PyObject_HEAD
    PyObject *find;     /* id -> class or None */
    PyObject *describe; /* class -> description or None */
    PyObject *bare;     /* (schema, name) -> class or None */
    PyObject *zero;
    PyObject *full_decode; /* what decode_any and encode_any turn to */
    PyObject *full_encode;
    int depth; /* default limits */
    uint32_t items;
    uint32_t string;
    Table by_id;
    Table by_class;
    Layout **layouts; /* owned */
    size_t layout_count;
    Wire **wires; /* owned; handles are indexes */
    Py_ssize_t wire_count;
} Engine;

/* ---- tables -------------------------------------------------------------------------------- */

static size_t hash_key(uintptr_t key) {
    return (size_t)((key ^ (key >> 15)) * (uintptr_t)0x9E3779B97F4A7C15ull >> 20);
}

static Layout *table_get(const Table *table, uintptr_t key) {
    if (table->slots == NULL)
        return NULL;
    for (size_t i = hash_key(key) & table->mask;; i = (i + 1) & table->mask) {
        const Slot *slot = &table->slots[i];
        if (slot->key == key)
            return slot->layout;
        if (slot->key == 0)
            return NULL;
    }
}

static int table_put(Table *table, uintptr_t key, Layout *layout) {
    if (table->slots == NULL || table->used * 2 > table->mask) {
        size_t capacity = table->slots == NULL ? 256 : (table->mask + 1) * 2;
        Slot *slots = PyMem_Calloc(capacity, sizeof(Slot));
        if (slots == NULL) {
            PyErr_NoMemory();
            return -1;
        }
        Table grown = {slots, capacity - 1, 0};
        for (size_t i = 0; table->slots != NULL && i <= table->mask; i++)
            if (table->slots[i].key != 0)
                table_put(&grown, table->slots[i].key, table->slots[i].layout);
        PyMem_Free(table->slots);
        *table = grown;
    }
    size_t i = hash_key(key) & table->mask;
    while (table->slots[i].key != 0 && table->slots[i].key != key)
        i = (i + 1) & table->mask;
    table->used += table->slots[i].key == 0;
    table->slots[i] = (Slot){key, layout};
    return 0;
}

/* ---- descriptions to layouts ---------------------------------------------------------------- */

static void wire_clear(Wire *wire) {
    if (wire->item != NULL) {
        wire_clear(wire->item);
        PyMem_Free(wire->item);
        wire->item = NULL;
    }
    Py_CLEAR(wire->bare_name);
}

/* (op, number, least, item or None, bare name or None) */
static int wire_fill(Wire *wire, PyObject *description) {
    int op;
    PyObject *item, *name;
    memset(wire, 0, sizeof *wire);
    if (!PyArg_ParseTuple(description, "iIIOO", &op, &wire->number, &wire->least, &item, &name))
        return -1;
    if (op < 0 || op >= OP_COUNT) {
        PyErr_SetString(PyExc_ValueError, "no such operation");
        return -1;
    }
    wire->op = (enum op)op;
    if (name != Py_None)
        wire->bare_name = Py_NewRef(name);
    if (item != Py_None) {
        wire->item = PyMem_Calloc(1, sizeof(Wire));
        if (wire->item == NULL) {
            PyErr_NoMemory();
            return -1;
        }
        if (wire_fill(wire->item, item) < 0)
            return -1;
    }
    if ((wire->op == OP_VECTOR || wire->op == OP_BARE_VECTOR) != (wire->item != NULL)) {
        PyErr_SetString(PyExc_ValueError, "vectors, and only vectors, have items");
        return -1;
    }
    return 0;
}

static void layout_free(Layout *layout) {
    for (Py_ssize_t i = 0; i < layout->count; i++)
        wire_clear(&layout->steps[i].wire);
    Py_XDECREF(layout->cls);
    PyMem_Free(layout->blank);
    PyMem_Free(layout->dependents);
    PyMem_Free(layout);
}

/* Collects the dependents of each flags word, values and truths apart. */
static int layout_words(Layout *layout) {
    Dependent *next = layout->dependents = PyMem_Calloc((size_t)layout->count + 1, sizeof *next);
    if (next == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (int index = 0; index < MAX_WORDS; index++) {
        for (int truths = 0; truths < 2; truths++) {
            Dependent *first = next;
            for (Py_ssize_t i = 0; i < layout->count; i++) {
                const Step *step = &layout->steps[i];
                if (step->wire.op == OP_FLAGS || step->word != index ||
                    (step->wire.op == OP_TRUE) != truths)
                    continue;
                *next++ = (Dependent){step->bit, (uint32_t)step->offset};
                layout->words[index].truth_bits |= truths ? step->bit : 0;
            }
            Word *word = &layout->words[index];
            *(truths ? &word->truths : &word->values) = first;
            *(truths ? &word->truth_count : &word->value_count) = (int)(next - first);
        }
    }
    return 0;
}

/* What decoding and encoding want to know about a layout as a whole. */
static int layout_prepare(Engine *engine, Layout *layout) {
    layout->blank = PyMem_Calloc(1, (size_t)layout->size);
    if (layout->blank == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    Py_SET_REFCNT((PyObject *)layout->blank, 1);
    Py_SET_TYPE((PyObject *)layout->blank, layout->cls);
    if (layout_words(layout) < 0)
        return -1;
    layout->slots = layout->count;
    layout->count = 0;
    for (Py_ssize_t i = 0; i < layout->slots; i++) {
        Step *step = &layout->steps[i];
        PyObject *value = NULL;
        if (step->wire.op == OP_FLAGS)
            value = engine->zero;
        else if (step->word >= 0)
            value = step->wire.op == OP_TRUE ? Py_False : Py_None;
        layout->zeros += value == engine->zero;
        layout->falses += value == Py_False;
        layout->nones += value == Py_None;
        memcpy(layout->blank + step->offset, &value, sizeof value);
        if (step->wire.op != OP_TRUE)
            layout->steps[layout->count++] = *step;
    }
    for (Step *step = layout->steps, *stop = step + layout->count; step < stop; step++)
        while (step->word >= 0 && step->wire.op != OP_FLAGS && step->run < LONGEST_RUN &&
               step + step->run < stop && step[step->run].word == step->word &&
               step[step->run].wire.op != OP_FLAGS)
            step->run_bits |= step[step->run++].bit;
    return 0;
}

static Py_ssize_t slot_offset(PyTypeObject *cls, PyObject *name) {
    PyObject *descriptor = PyObject_GetAttr((PyObject *)cls, name);
    if (descriptor == NULL)
        return -1;
    Py_ssize_t offset = -1;
    if (Py_TYPE(descriptor) == &PyMemberDescr_Type) {
        PyMemberDef *member = ((PyMemberDescrObject *)descriptor)->d_member;
        if (member->type == T_OBJECT_EX && member->offset >= (Py_ssize_t)sizeof(PyObject) &&
            member->offset + (Py_ssize_t)sizeof(PyObject *) <= cls->tp_basicsize)
            offset = member->offset;
    }
    Py_DECREF(descriptor);
    if (offset < 0)
        PyErr_Format(PyExc_TypeError, "%S is not a slot of %R", name, cls);
    return offset;
}

/* (wire, attribute, word index, bit mask) */
static int step_fill(Step *step, PyTypeObject *cls, PyObject *description) {
    PyObject *wire, *attribute;
    if (!PyArg_ParseTuple(description, "O!OiI", &PyTuple_Type, &wire, &attribute, &step->word,
                          &step->bit))
        return -1;
    if (wire_fill(&step->wire, wire) < 0)
        return -1;
    if (step->word >= MAX_WORDS || (step->wire.op == OP_FLAGS && step->word < 0)) {
        PyErr_SetString(PyExc_ValueError, "no such flags word");
        return -1;
    }
    step->offset = slot_offset(cls, attribute);
    return step->offset < 0 ? -1 : 0;
}

/* Frees a record: most of its slots hold None or False, whose counts are then settled at once. */
static void record_dealloc(PyObject *record) {
    PyTypeObject *cls = Py_TYPE(record);
    PyObject **slots = (PyObject **)(record + 1), **stop;
    Py_ssize_t nones = 0, falses = 0;
    stop = (PyObject **)((char *)record + cls->tp_basicsize);
    for (; slots < stop; slots++) {
        PyObject *value = *slots;
        if (value == Py_None)
            nones++;
        else if (value == Py_False)
            falses++;
        else
            Py_XDECREF(value);
    }
#if PY_VERSION_HEX < 0x030C0000
    Py_None->ob_refcnt -= nones;
    Py_False->ob_refcnt -= falses;
#endif
    cls->tp_free(record);
    Py_DECREF(cls);
}

/* Lets a class free its records our way, if they are made of the slots that we know and nothing
 * else. Classes derived from it are not touched: their metaclass gives them its own way. */
static void adopt_dealloc(const Layout *layout) {
    PyTypeObject *cls = layout->cls;
    size_t size = sizeof(PyObject) + (size_t)layout->slots * sizeof(PyObject *);
    if ((size_t)cls->tp_basicsize == size &&
        PyType_HasFeature(cls, Py_TPFLAGS_HEAPTYPE) && cls->tp_dictoffset == 0 &&
        cls->tp_weaklistoffset == 0 && cls->tp_finalize == NULL && cls->tp_del == NULL)
        cls->tp_dealloc = record_dealloc;
}

/* (id, type number, is_function, (step, ...)) */
static Layout *layout_new(Engine *engine, PyTypeObject *cls, PyObject *description) {
    unsigned int id, type;
    int is_function;
    PyObject *steps;
    if (!PyArg_ParseTuple(description, "IIpO!", &id, &type, &is_function, &PyTuple_Type, &steps))
        return NULL;
    if (cls->tp_itemsize != 0 || PyType_IS_GC(cls)) {
        PyErr_SetString(PyExc_TypeError, "records have a fixed size and no collector");
        return NULL;
    }
    Py_ssize_t count = PyTuple_GET_SIZE(steps);
    Layout *layout = PyMem_Calloc(1, sizeof(Layout) + (size_t)count * sizeof(Step));
    if (layout == NULL) {
        PyErr_NoMemory();
        return NULL;
    }
    layout->id = id;
    layout->type = type;
    layout->is_function = is_function;
    layout->size = cls->tp_basicsize;
    layout->cls = (PyTypeObject *)Py_NewRef(cls);
    for (; layout->count < count; layout->count++) {
        Step *into = &layout->steps[layout->count];
        if (step_fill(into, cls, PyTuple_GET_ITEM(steps, layout->count)) < 0) {
            wire_clear(&into->wire);
            layout_free(layout);
            return NULL;
        }
    }
    if (layout_prepare(engine, layout) < 0) {
        layout_free(layout);
        return NULL;
    }
    Layout **layouts = PyMem_Realloc(engine->layouts, (engine->layout_count + 1) * sizeof *layouts);
    if (layouts == NULL) {
        layout_free(layout);
        PyErr_NoMemory();
        return NULL;
    }
    engine->layouts = layouts;
    engine->layouts[engine->layout_count++] = layout;
    adopt_dealloc(layout);
    return layout;
}

/* The layout of a class, described on first use. NULL without an exception: not ours. */
static Layout *layout_of_class(Engine *engine, PyTypeObject *cls) {
    Layout *layout = table_get(&engine->by_class, (uintptr_t)cls);
    if (layout != NULL)
        return layout;
    PyObject *description = PyObject_CallOneArg(engine->describe, (PyObject *)cls);
    if (description == NULL)
        return NULL;
    /* describing may have run the importer, and that may have come back to us */
    layout = table_get(&engine->by_class, (uintptr_t)cls);
    if (layout == NULL && PyTuple_Check(description)) {
        layout = layout_new(engine, cls, description);
        if (layout != NULL && table_put(&engine->by_class, (uintptr_t)cls, layout) < 0)
            layout = NULL;
    }
    Py_DECREF(description);
    return layout;
}

static Layout *layout_from_call(Engine *engine, PyObject *found) {
    Layout *layout = NULL;
    if (found != NULL && PyType_Check(found))
        layout = layout_of_class(engine, (PyTypeObject *)found);
    Py_XDECREF(found);
    return layout;
}

static Layout *layout_of_id(Engine *engine, uint32_t id) {
    Layout *layout = table_get(&engine->by_id, id);
    if (layout != NULL || id == 0)
        return layout;
    PyObject *number = PyLong_FromUnsignedLong(id);
    if (number == NULL)
        return NULL;
    layout = layout_from_call(engine, PyObject_CallOneArg(engine->find, number));
    Py_DECREF(number);
    if (layout != NULL && table_put(&engine->by_id, id, layout) < 0)
        return NULL;
    return layout;
}

static Layout *layout_of_bare(Engine *engine, Wire *wire) {
    if (wire->bare == NULL)
        wire->bare = layout_from_call(engine, PyObject_CallOneArg(engine->bare, wire->bare_name));
    return wire->bare;
}

static int fits(const Layout *layout, const Wire *wire) {
    switch (wire->op) {
    case OP_OBJECT:
        return 1;
    case OP_FUNCTION:
        return layout->is_function;
    default:
        return !layout->is_function && layout->type == wire->number;
    }
}

/* ---- decoding ------------------------------------------------------------------------------- */

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

/* ---- skipping ------------------------------------------------------------------------------- */

/* The same walk without building anything; -1 after giving up. */
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

/* ---- encoding ------------------------------------------------------------------------------- */

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

static inline int put64(Writer *writer, uint64_t value) {
    if (room(writer, 8) < 0)
        return -1;
    store64(writer->at, value);
    writer->at += 8;
    return 0;
}

static int put_string(Writer *writer, const char *data, Py_ssize_t length) {
    if (length >= STRING_END)
        return -1;
    size_t size = (size_t)length, head = size < 254 ? 1 : 4;
    size_t whole = (head + size + 3) & ~(size_t)3;
    if (room(writer, whole) < 0)
        return -1;
    /* the padding first: the last word may hold data too */
    store32(writer->at + whole - 4, 0);
    if (head == 1)
        writer->at[0] = (uint8_t)size;
    else
        store32(writer->at, (uint32_t)size << 8 | 254);
    memcpy(writer->at + head, data, size);
    writer->at += whole;
    return 0;
}

static int encode_number(Writer *writer, enum op op, PyObject *value) {
    if (op == OP_DOUBLE) {
        if (!PyFloat_CheckExact(value))
            return -1;
        double number = PyFloat_AS_DOUBLE(value);
        uint64_t bits;
        memcpy(&bits, &number, sizeof bits);
        return put64(writer, bits);
    }
    if (!PyLong_Check(value))
        return -1;
    int overflow;
    long long number = PyLong_AsLongLongAndOverflow(value, &overflow);
    if (overflow || (number == -1 && PyErr_Occurred()))
        return -1;
    if (op == OP_LONG)
        return put64(writer, (uint64_t)number);
    if (number > INT32_MAX || number < (op == OP_INT ? INT32_MIN : 0))
        return -1;
    return put32(writer, (uint32_t)number);
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
            if (!(word & step->run_bits)) {
                step += step->run - 1;
                continue;
            }
            if (!(word & step->bit))
                continue;
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
    int is_list = PyList_CheckExact(value);
    if (!is_list && !PyTuple_CheckExact(value))
        return -1;
    Py_ssize_t count = is_list ? PyList_GET_SIZE(value) : PyTuple_GET_SIZE(value);
    if (count > INT32_MAX || (wire->op == OP_VECTOR && put32(writer, VECTOR_ID) < 0) ||
        put32(writer, (uint32_t)count) < 0)
        return -1;
    if (wire->item->op == OP_LONG) {
        if (room(writer, 8 * (size_t)count) < 0)
            return -1;
        PyObject *const *items = is_list ? ((PyListObject *)value)->ob_item
                                         : ((PyTupleObject *)value)->ob_item;
        for (Py_ssize_t i = 0; i < count; i++) {
            int overflow;
            if (!PyLong_Check(items[i]))
                return -1;
            long long number = PyLong_AsLongLongAndOverflow(items[i], &overflow);
            if (overflow)
                return -1;
            store64(writer->at, (uint64_t)number);
            writer->at += 8;
        }
        return 0;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        /* Describing a class runs Python code, and that may change the list. */
        if (is_list && PyList_GET_SIZE(value) != count)
            return -1;
        PyObject *item = is_list ? PyList_GET_ITEM(value, i) : PyTuple_GET_ITEM(value, i);
        Py_INCREF(item);
        int status = encode_value(writer, wire->item, item);
        Py_DECREF(item);
        if (status < 0)
            return -1;
    }
    return is_list && PyList_GET_SIZE(value) != count ? -1 : 0;
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

/* ---- the Python side ------------------------------------------------------------------------ */

static Wire any_object = {.op = OP_OBJECT, .least = 4};

/* After giving up: None, unless the reason must not be swallowed. */
static PyObject *give_up(void) {
    if (PyErr_Occurred()) {
        if (PyErr_ExceptionMatches(PyExc_MemoryError) || !PyErr_ExceptionMatches(PyExc_Exception))
            return NULL;
        PyErr_Clear();
    }
    Py_RETURN_NONE;
}

static Wire *wire_of_handle(Engine *engine, Py_ssize_t handle) {
    if (handle < 0)
        return &any_object;
    if (handle < engine->wire_count)
        return engine->wires[handle];
    PyErr_SetString(PyExc_IndexError, "no such type");
    return NULL;
}

static const Reader default_reader; /* zeroes; the entries fill in what they were given */

/* The value that fills a buffer; NULL after giving up or with an exception set. */
static PyObject *decode_buffer(Reader *reader, Wire *wire, PyObject *data) {
    Py_buffer view;
    if (PyObject_GetBuffer(data, &view, PyBUF_SIMPLE) < 0)
        return NULL;
    reader->at = view.buf;
    reader->end = reader->at + view.len;
    PyObject *value = decode_value(reader, wire);
    if (value != NULL && reader->at != reader->end)
        Py_CLEAR(value);
    PyBuffer_Release(&view);
    return value;
}

/* Depth, items and string limits as Python gives them. */
static int reader_limits(Reader *reader, PyObject *const *limits) {
    long depth = PyLong_AsLong(limits[0]);
    unsigned long items = PyLong_AsUnsignedLong(limits[1]);
    unsigned long string = PyLong_AsUnsignedLong(limits[2]);
    if (PyErr_Occurred())
        return -1;
    reader->depth = depth > MAX_DEPTH ? MAX_DEPTH : (int)depth;
    reader->items = items > INT32_MAX ? INT32_MAX : (uint32_t)items;
    reader->string = string > UINT32_MAX ? UINT32_MAX : (uint32_t)string;
    return 0;
}

PyDoc_STRVAR(skip_doc,
"skip(data, offset, type, depth, items, string) -> int or None\n\n"
"Where the value of a type that begins at an offset ends; None when the reference executor has to\n"
"look at it.");

static PyObject *engine_skip(Engine *engine, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 6)
        return PyErr_Format(PyExc_TypeError, "skip takes 6 arguments");
    Reader reader = default_reader;
    reader.engine = engine;
    Py_ssize_t offset = PyLong_AsSsize_t(args[1]), handle = PyLong_AsSsize_t(args[2]);
    if (reader_limits(&reader, args + 3) < 0)
        return NULL;
    Wire *wire = wire_of_handle(engine, handle);
    Py_buffer view;
    if (wire == NULL || PyObject_GetBuffer(args[0], &view, PyBUF_SIMPLE) < 0)
        return NULL;
    int status = -1;
    if (offset >= 0 && offset <= view.len) {
        reader.at = (const uint8_t *)view.buf + offset;
        reader.end = (const uint8_t *)view.buf + view.len;
        status = skip_value(&reader, wire);
    }
    Py_ssize_t end = status < 0 ? 0 : reader.at - (const uint8_t *)view.buf;
    PyBuffer_Release(&view);
    return status < 0 ? give_up() : PyLong_FromSsize_t(end);
}

PyDoc_STRVAR(decode_doc,
"decode(data, type, strict, depth, items, string) -> value or None\n\n"
"The one value of a type (a handle from type(), or -1 for any object) that fills a buffer;\n"
"None when the reference executor has to look at it.");

static PyObject *engine_decode(Engine *engine, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 6)
        return PyErr_Format(PyExc_TypeError, "decode takes 6 arguments");
    Reader reader = default_reader;
    reader.engine = engine;
    Py_ssize_t handle = PyLong_AsSsize_t(args[1]);
    reader.strict = PyObject_IsTrue(args[2]);
    if (reader_limits(&reader, args + 3) < 0)
        return NULL;
    Wire *wire = wire_of_handle(engine, handle);
    if (wire == NULL)
        return NULL;
    PyObject *value = decode_buffer(&reader, wire, args[0]);
    return value != NULL ? value : give_up();
}

/* Encodes on behalf of the entries below; the caller takes the bytes or lets them go. */
static int encode_whole(Writer *writer, Engine *engine, Wire *wire, PyObject *value) {
    writer->engine = engine;
    writer->at = writer->start = writer->stack;
    writer->end = writer->stack + sizeof writer->stack;
    writer->bytes = NULL;
    writer->depth = MAX_DEPTH;
    if (encode_value(writer, wire, value) == 0)
        return 0;
    Py_CLEAR(writer->bytes);
    return -1;
}

static PyObject *finished_bytes(Writer *writer) {
    Py_ssize_t size = writer->at - writer->start;
    if (writer->bytes == NULL)
        return PyBytes_FromStringAndSize((const char *)writer->start, size);
    if (writer->end - writer->at > size / 8)
        _PyBytes_Resize(&writer->bytes, size);
    else { /* Giving back little costs much: malloc would learn not to reuse such blocks. */
        Py_SET_SIZE(writer->bytes, size);
        *writer->at = 0;
    }
    return writer->bytes;
}

PyDoc_STRVAR(encode_doc,
"encode(value, type) -> bytes or None\n\n"
"The bytes of a value of a type (a handle from type(), or -1 for any object); None when the\n"
"reference executor has to look at it.");

static PyObject *engine_encode(Engine *engine, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 2)
        return PyErr_Format(PyExc_TypeError, "encode takes 2 arguments");
    Py_ssize_t handle = PyLong_AsSsize_t(args[1]);
    Wire *wire = handle == -1 && PyErr_Occurred() ? NULL : wire_of_handle(engine, handle);
    Writer writer;
    if (wire == NULL)
        return NULL;
    return encode_whole(&writer, engine, wire, args[0]) < 0 ? give_up() : finished_bytes(&writer);
}

PyDoc_STRVAR(encode_into_doc,
"encode_into(value, buffer) -> int or None\n\n"
"Appends the bytes of a record to a bytearray and returns their number; None when the reference\n"
"executor has to look at it.");

static PyObject *engine_encode_into(Engine *engine, PyObject *const *args, Py_ssize_t nargs) {
    Writer writer;
    if (nargs != 2 || !PyByteArray_Check(args[1])) {
        PyErr_SetString(PyExc_TypeError, "encode_into takes a record and a bytearray");
        return NULL;
    }
    if (encode_whole(&writer, engine, &any_object, args[0]) < 0)
        return give_up();
    Py_ssize_t size = writer.at - writer.start, before = PyByteArray_GET_SIZE(args[1]);
    int status = PyByteArray_Resize(args[1], before + size);
    if (status == 0)
        memcpy(PyByteArray_AS_STRING(args[1]) + before, writer.start, (size_t)size);
    Py_XDECREF(writer.bytes);
    return status < 0 ? NULL : PyLong_FromSsize_t(size);
}

/* tl.decode and tl.encode are these two: the common call costs no Python frame, and everything
 * else goes to the full functions in Python. */
PyDoc_STRVAR(decode_any_doc,
"decode(data, *, returns=None, strict=False, limits=DEFAULT_LIMITS)\n--\n\n"
"The one value that the whole of `data` is; see tl.decode.");

static PyObject *
engine_decode_any(Engine *engine, PyObject *const *args, size_t nargsf, PyObject *names) {
    if (PyVectorcall_NARGS(nargsf) == 1 && names == NULL) {
        Reader reader = default_reader;
        reader.engine = engine;
        reader.depth = engine->depth;
        reader.items = engine->items;
        reader.string = engine->string;
        PyObject *value = decode_buffer(&reader, &any_object, args[0]);
        if (value != NULL)
            return value;
        PyObject *none = give_up();
        if (none == NULL)
            return NULL;
        Py_DECREF(none);
    }
    return PyObject_Vectorcall(engine->full_decode, args, nargsf, names);
}

PyDoc_STRVAR(encode_any_doc,
"encode(value, *, returns=None)\n--\n\n"
"The bytes of a record; see tl.encode.");

static PyObject *
engine_encode_any(Engine *engine, PyObject *const *args, size_t nargsf, PyObject *names) {
    if (PyVectorcall_NARGS(nargsf) == 1 && names == NULL) {
        Writer writer;
        if (encode_whole(&writer, engine, &any_object, args[0]) == 0)
            return finished_bytes(&writer);
        PyObject *none = give_up();
        if (none == NULL)
            return NULL;
        Py_DECREF(none);
    }
    return PyObject_Vectorcall(engine->full_encode, args, nargsf, names);
}

PyDoc_STRVAR(serve_doc,
"serve(decode, encode, depth, items, string)\n\n"
"Names the full functions behind decode_any and encode_any, and the default limits.");

static PyObject *engine_serve(Engine *engine, PyObject *args) {
    PyObject *decode, *encode;
    int depth;
    unsigned int items, string;
    if (!PyArg_ParseTuple(args, "OOiII", &decode, &encode, &depth, &items, &string))
        return NULL;
    Py_XSETREF(engine->full_decode, Py_NewRef(decode));
    Py_XSETREF(engine->full_encode, Py_NewRef(encode));
    engine->depth = depth > MAX_DEPTH ? MAX_DEPTH : depth;
    engine->items = items;
    engine->string = string;
    Py_RETURN_NONE;
}

PyDoc_STRVAR(type_doc, "type(description) -> handle\n\nRegisters a type for decode and encode.");

static PyObject *engine_type(Engine *engine, PyObject *description) {
    Wire **wires = PyMem_Realloc(engine->wires, (size_t)(engine->wire_count + 1) * sizeof *wires);
    Wire *wire = PyMem_Calloc(1, sizeof *wire);
    if (wires != NULL)
        engine->wires = wires;
    if (wires == NULL || wire == NULL) {
        PyMem_Free(wire);
        return PyErr_NoMemory();
    }
    if (wire_fill(wire, description) < 0) {
        wire_clear(wire);
        PyMem_Free(wire);
        return NULL;
    }
    engine->wires[engine->wire_count] = wire;
    return PyLong_FromSsize_t(engine->wire_count++);
}

static PyObject *engine_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"find", "describe", "bare", NULL};
    PyObject *find, *describe, *bare;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "OOO", names, &find, &describe, &bare))
        return NULL;
    Engine *engine = (Engine *)type->tp_alloc(type, 0);
    if (engine == NULL)
        return NULL;
    engine->find = Py_NewRef(find);
    engine->describe = Py_NewRef(describe);
    engine->bare = Py_NewRef(bare);
    engine->zero = PyLong_FromLong(0);
    engine->full_decode = Py_NewRef(Py_None);
    engine->full_encode = Py_NewRef(Py_None);
    if (engine->zero == NULL) {
        Py_DECREF(engine);
        return NULL;
    }
    return (PyObject *)engine;
}

static int engine_traverse(Engine *engine, visitproc visit, void *arg) {
    Py_VISIT(Py_TYPE(engine));
    Py_VISIT(engine->find);
    Py_VISIT(engine->describe);
    Py_VISIT(engine->bare);
    Py_VISIT(engine->full_decode);
    Py_VISIT(engine->full_encode);
    for (size_t i = 0; i < engine->layout_count; i++)
        Py_VISIT(engine->layouts[i]->cls);
    return 0;
}

static int engine_clear(Engine *engine) {
    Py_CLEAR(engine->find);
    Py_CLEAR(engine->describe);
    Py_CLEAR(engine->bare);
    Py_CLEAR(engine->zero);
    Py_CLEAR(engine->full_decode);
    Py_CLEAR(engine->full_encode);
    return 0;
}

static void engine_dealloc(Engine *engine) {
    PyTypeObject *type = Py_TYPE(engine);
    PyObject_GC_UnTrack(engine);
    engine_clear(engine);
    for (size_t i = 0; i < engine->layout_count; i++)
        layout_free(engine->layouts[i]);
    for (Py_ssize_t i = 0; i < engine->wire_count; i++) {
        wire_clear(engine->wires[i]);
        PyMem_Free(engine->wires[i]);
    }
    PyMem_Free(engine->layouts);
    PyMem_Free(engine->wires);
    PyMem_Free(engine->by_id.slots);
    PyMem_Free(engine->by_class.slots);
    type->tp_free(engine);
    Py_DECREF(type);
}

static PyMethodDef engine_methods[] = {
    {"decode", (PyCFunction)(void (*)(void))engine_decode, METH_FASTCALL, decode_doc},
    {"skip", (PyCFunction)(void (*)(void))engine_skip, METH_FASTCALL, skip_doc},
    {"encode", (PyCFunction)(void (*)(void))engine_encode, METH_FASTCALL, encode_doc},
    {"encode_into", (PyCFunction)(void (*)(void))engine_encode_into, METH_FASTCALL,
     encode_into_doc},
    {"decode_any", (PyCFunction)(void (*)(void))engine_decode_any, METH_FASTCALL | METH_KEYWORDS,
     decode_any_doc},
    {"encode_any", (PyCFunction)(void (*)(void))engine_encode_any, METH_FASTCALL | METH_KEYWORDS,
     encode_any_doc},
    {"serve", (PyCFunction)engine_serve, METH_VARARGS, serve_doc},
    {"type", (PyCFunction)engine_type, METH_O, type_doc},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot engine_slots[] = {
    {Py_tp_doc, "Engine(find, describe, bare): executes the plans of one registry."},
    {Py_tp_new, engine_new},
    {Py_tp_dealloc, engine_dealloc},
    {Py_tp_traverse, engine_traverse},
    {Py_tp_clear, engine_clear},
    {Py_tp_methods, engine_methods},
    {0, NULL},
};

static PyType_Spec engine_spec = {
    .name = "tl._native.Engine",
    .basicsize = sizeof(Engine),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_IMMUTABLETYPE,
    .slots = engine_slots,
};

static int module_exec(PyObject *module) {
    PyObject *type = PyType_FromModuleAndSpec(module, &engine_spec, NULL);
    if (type == NULL)
        return -1;
    int status = PyModule_AddObjectRef(module, "Engine", type);
    Py_DECREF(type);
    return status;
}

static PyModuleDef_Slot module_slots[] = {
    {Py_mod_exec, module_exec},
    {0, NULL},
};

static struct PyModuleDef module_def = {
    PyModuleDef_HEAD_INIT,
    .m_name = "tl._native",
    .m_doc = "The native executor of TL plans; see tl/codec/native.py for its use.",
    .m_slots = module_slots,
};

PyMODINIT_FUNC PyInit__native(void) {
    return PyModuleDef_Init(&module_def);
}
