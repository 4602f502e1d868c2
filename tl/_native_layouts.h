/* Layouts: how the records of a class lie in memory and travel, and how they are found. */

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

/* What a reader lets a stranger ask for: levels, items of a vector, bytes of a string. */
typedef struct {
    int depth;
    uint32_t items;
    uint32_t string;
} Limits;

typedef struct {
    PyObject_HEAD
    PyObject *find;     /* id -> class or None */
    PyObject *describe; /* class -> description or None */
    PyObject *bare;     /* (schema, name) -> class or None */
    PyObject *zero;
    PyObject *full_decode; /* what decode_any and encode_any turn to */
    PyObject *full_encode;
    Limits limits; /* default ones */
    Table by_id;
    Table by_class;
    Layout **layouts; /* owned */
    size_t layout_count;
    Wire **wires; /* owned; handles are indexes */
    Py_ssize_t wire_count;
} Engine;

/* ---- ints ---------------------------------------------------------------------------------- */

/* CPython takes many calls and loops for ints of several digits, so we make and read them here: a
 * head with the sign and the number of digits stands where sizes stand, then come the digits. */
#if PYLONG_BITS_IN_DIGIT == 30 && PY_VERSION_HEX < 0x030E0000 && !defined(Py_GIL_DISABLED) && \
    !defined(Py_DEBUG) && !defined(Py_TRACE_REFS)
#define INTS_ARE_KNOWN
#endif
#if PY_VERSION_HEX < 0x030C0000
#define INT_HEAD(count, negative) ((negative) ? -(count) : (count))
#define INT_DIGITS(head) Py_ABS(head)
#define INT_NEGATIVE(head) ((head) < 0)
#else
#define INT_HEAD(count, negative) ((count) << 3 | ((negative) ? 2 : 0))
#define INT_DIGITS(head) ((head) >> 3)
#define INT_NEGATIVE(head) (((head) & 2) != 0)
#endif

static inline PyObject *int_from(int64_t value) {
#ifdef INTS_ARE_KNOWN
    uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    if (magnitude > 256) { /* among smaller ones are those that all share */
        Py_ssize_t count = magnitude >> 60 != 0 ? 3 : 1 + (magnitude >> 30 != 0);
        /* the allocator would round up space for one digit to that for two anyway */
        PyVarObject *number = PyObject_Malloc(sizeof *number + (count > 2 ? 3 : 2) * sizeof(digit));
        if (number == NULL)
            return PyErr_NoMemory();
        ((PyObject *)number)->ob_refcnt = 1;
        Py_SET_TYPE((PyObject *)number, &PyLong_Type);
        number->ob_size = INT_HEAD(count, value < 0);
        digit *digits = (digit *)(number + 1);
        digits[0] = (digit)magnitude & PyLong_MASK;
        digits[1] = (digit)(magnitude >> 30) & PyLong_MASK;
        if (count > 2)
            digits[2] = (digit)(magnitude >> 60);
        return (PyObject *)number;
    }
#endif
    return PyLong_FromLongLong(value);
}

/* -1 for what is no int, or one of more than 64 bits. */
static inline int int_value(PyObject *number, int64_t *value) {
    int overflow;
    if (!PyLong_Check(number))
        return -1;
#ifdef INTS_ARE_KNOWN
    Py_ssize_t head = ((PyVarObject *)number)->ob_size, count = INT_DIGITS(head);
    const digit *digits = (const digit *)((PyVarObject *)number + 1);
    if (count == 1 || count == 2 || (count == 3 && digits[2] < 8)) {
        int64_t magnitude = digits[0] | (count > 1 ? (int64_t)digits[1] << 30 : 0) |
                            (count > 2 ? (int64_t)digits[2] << 60 : 0);
        *value = INT_NEGATIVE(head) ? -magnitude : magnitude;
        return 0;
    }
#endif
    *value = PyLong_AsLongLongAndOverflow(number, &overflow);
    return overflow ? -1 : 0;
}

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

/* The memory of freed records, by their size in words, up to 256 KB in all: to take it from here is
 * much quicker than from the allocator. Each block holds the address of the next. */
#ifndef KEPT_WORDS
#define KEPT_WORDS 32768 /* 0 lets sanitizers see what is used after it was freed */
#endif
static void *kept[64];
static size_t kept_room = KEPT_WORDS;

/* Frees a record: most of its slots hold None or False, whose counts are then settled at once. */
static void record_dealloc(PyObject *record) {
    PyTypeObject *cls = Py_TYPE(record);
    size_t words = (size_t)cls->tp_basicsize / sizeof(PyObject *);
    PyObject **slots = (PyObject **)(record + 1), **stop = (PyObject **)record + words;
    Py_ssize_t nones = 0, falses = 0;
    for (; slots < stop; slots++) {
        PyObject *value = *slots;
        if (value == Py_False)
            falses++;
        else if (value == Py_None)
            nones++;
        else
            Py_XDECREF(value);
    }
#if PY_VERSION_HEX < 0x030C0000
    Py_None->ob_refcnt -= nones;
    Py_False->ob_refcnt -= falses;
#else
    (void)nones, (void)falses; /* both are immortal */
#endif
    if (words < Py_ARRAY_LENGTH(kept) && words <= kept_room && cls->tp_free == PyObject_Free) {
        *(void **)record = kept[words];
        kept[words] = record;
        kept_room -= words;
    } else
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
    if (cls->tp_itemsize != 0 || PyType_IS_GC(cls) || cls->tp_basicsize % sizeof(PyObject *) != 0) {
        PyErr_SetString(PyExc_TypeError, "records are so many slots and have no collector");
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
            goto fail;
        }
    }
    if (layout_prepare(engine, layout) < 0)
        goto fail;
    Layout **layouts = PyMem_Realloc(engine->layouts, (engine->layout_count + 1) * sizeof *layouts);
    if (layouts == NULL) {
        PyErr_NoMemory();
        goto fail;
    }
    engine->layouts = layouts;
    engine->layouts[engine->layout_count++] = layout;
    adopt_dealloc(layout);
    return layout;
fail:
    layout_free(layout);
    return NULL;
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
    layout = layout_from_call(engine, PyObject_CallFunction(engine->find, "I", id));
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
    if (wire->op == OP_OBJECT || wire->op == OP_FUNCTION)
        return wire->op == OP_OBJECT || layout->is_function;
    return !layout->is_function && layout->type == wire->number;
}
