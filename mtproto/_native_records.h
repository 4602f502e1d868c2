/* Bytes, numbers, and the slots of records. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>
#include <stdint.h>
#include <string.h>

enum {
    CONTAINER_ID = 0x73F1F8DCu,
    GZIP_ID = 0x3072CFA1u,
    ACKS_ID = 0x62D6B459u,
    RESULT_ID = 0xF35C6D01u,
    ERROR_ID = 0x2144CA19u,
};
#define CONTAINER_HEAD 8
#define INNER_HEAD 16
#define RESULT_HEAD 12
#define MOST_MESSAGES 1024
#define MOST_SLOTS 16

static uint32_t get32(const uint8_t *at) {
    return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static uint64_t get64(const uint8_t *at) {
    return get32(at) | (uint64_t)get32(at + 4) << 32;
}

static uint8_t *put32(uint8_t *at, uint32_t value) {
    for (int i = 0; i < 4; i++)
        at[i] = (uint8_t)(value >> 8 * i);
    return at + 4;
}

static uint8_t *put64(uint8_t *at, uint64_t value) {
    return put32(put32(at, (uint32_t)value), (uint32_t)(value >> 32));
}

/* The number in an int; 0 after giving up. */
static int as_uint64(PyObject *object, uint64_t *value) {
    if (object == NULL || !PyLong_CheckExact(object))
        return 0;
    *value = PyLong_AsUnsignedLongLong(object);
    if (*value == UINT64_MAX && PyErr_Occurred()) {
        PyErr_Clear();
        return 0;
    }
    return 1;
}

static int as_int32(PyObject *object, int32_t *value) {
    int overflow;
    if (object == NULL || !PyLong_CheckExact(object))
        return 0;
    long long wide = PyLong_AsLongLongAndOverflow(object, &overflow);
    *value = (int32_t)wide;
    return !overflow && wide >= INT32_MIN && wide <= INT32_MAX;
}

/* The bytes of a body; 0 when it is something else. */
static int as_body(PyObject *object, const uint8_t **start, Py_ssize_t *size) {
    if (object == NULL || !PyBytes_Check(object))
        return 0;
    *start = (const uint8_t *)PyBytes_AS_STRING(object);
    *size = PyBytes_GET_SIZE(object);
    return 1;
}

/* The module's own types, as its state keeps them. */
typedef struct {
    PyTypeObject *session, *answer;
} Types;

#define LOOP_FLAGS (Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_IMMUTABLETYPE)

/* ---- records ------------------------------------------------------------------------------- */

/* A class with slots, and where they lie in its objects. */
typedef struct {
    PyTypeObject *cls;
    Py_ssize_t at[MOST_SLOTS];
} Record;

#define SLOT(object, record, index) (*(PyObject **)((char *)(object) + (record).at[index]))

/* Slots of an object that was never initialised are NULL, so that is asked, too. */
static int is_a(PyObject *object, const Record *record) {
    return object != NULL && Py_IS_TYPE(object, record->cls);
}

static int is_dict(PyObject *object) {
    return object != NULL && PyDict_CheckExact(object);
}

/* Puts a new reference into a slot. */
static void set_slot(PyObject **slot, PyObject *value) {
    PyObject *old = *slot;
    *slot = value;
    Py_XDECREF(old);
}

static int record_fill(Record *record, PyObject *cls, const char *const *names) {
    if (!PyType_Check(cls)) {
        PyErr_SetString(PyExc_TypeError, "a class is wanted");
        return -1;
    }
    for (int i = 0; names[i] != NULL; i++) {
        PyObject *member = PyObject_GetAttrString(cls, names[i]);
        if (member == NULL)
            return -1;
        PyMemberDef *known = NULL;
        if (Py_IS_TYPE(member, &PyMemberDescr_Type))
            known = ((PyMemberDescrObject *)member)->d_member;
        if (known != NULL && known->type == T_OBJECT_EX)
            record->at[i] = known->offset;
        else
            PyErr_Format(PyExc_TypeError, "%R has no slot %s", cls, names[i]);
        Py_DECREF(member);
        if (PyErr_Occurred())
            return -1;
    }
    record->cls = (PyTypeObject *)Py_NewRef(cls);
    return 0;
}

/* The same for records that are made here: there must be no field that nobody would set. */
static int record_fill_whole(Record *record, PyObject *cls, const char *const *names) {
    Py_ssize_t count = 0;
    while (names[count] != NULL)
        count++;
    PyObject *fields = PyObject_GetAttrString(cls, "__struct_fields__");
    if (fields == NULL)
        return -1;
    int same = PyTuple_Check(fields) && PyTuple_GET_SIZE(fields) == count;
    Py_DECREF(fields);
    if (!same) {
        PyErr_Format(PyExc_TypeError, "%R has other fields than are known here", cls);
        return -1;
    }
    return record_fill(record, cls, names);
}

/* A new record; steals the references, any of which may be NULL after an error. */
static PyObject *record_of(const Record *record, int count, PyObject **values) {
    PyObject *made = NULL;
    int complete = 1;
    for (int i = 0; i < count; i++)
        complete &= values[i] != NULL;
    if (complete)
        made = record->cls->tp_alloc(record->cls, 0);
    for (int i = 0; i < count; i++) {
        if (made != NULL)
            SLOT(made, *record, i) = values[i];
        else
            Py_XDECREF(values[i]);
    }
    return made;
}

static PyObject *triple(const Record *record, PyObject *first, PyObject *second, PyObject *third) {
    PyObject *values[] = {first, second, third};
    return record_of(record, 3, values);
}

static int append_stolen(PyObject *list, PyObject *item) {
    int status = item == NULL ? -1 : PyList_Append(list, item);
    Py_XDECREF(item);
    return status;
}

