/* The native executor: carries out the plans of tl/codec/plan.py on the slots of records.
 *
 * An Engine belongs to one codec. Python describes each class to it once, when the class is first
 * met; the description becomes a Layout, an array of steps with slot offsets. Decoding allocates
 * records and fills their slots, encoding reads slots. Both do the ordinary thing only: whatever is
 * unusual (bad bytes, unknown ids, odd values) makes them give up, and the caller asks the
 * reference executor, which copes or explains. So there are no error messages here.
 *
 * Rules here and in what is included: no length from the wire is used before it has been compared
 * with the bytes that are left; no pointer into a table is kept across a call that may run Python
 * code; a record under construction is never visible to Python; every function that returns NULL or
 * -1 either has set an exception or has given up, and the entries sort that out.
 */

#include "_native_layouts.h"
#include "_native_decode.h"
#include "_native_skip.h"
#include "_native_encode.h"

static Wire any_object = {.op = OP_OBJECT, .least = 4};

/* After giving up: -1 if the reason must not be swallowed. */
static int swallow(void) {
    if (PyErr_Occurred()) {
        if (PyErr_ExceptionMatches(PyExc_MemoryError) || !PyErr_ExceptionMatches(PyExc_Exception))
            return -1;
        PyErr_Clear();
    }
    return 0;
}

static PyObject *give_up(void) {
    return swallow() < 0 ? NULL : Py_NewRef(Py_None);
}

static Wire *wire_of_handle(Engine *engine, PyObject *handle) {
    Py_ssize_t index = PyLong_AsSsize_t(handle);
    if (index < 0)
        return PyErr_Occurred() ? NULL : &any_object;
    if (index < engine->wire_count)
        return engine->wires[index];
    PyErr_SetString(PyExc_IndexError, "no such type");
    return NULL;
}

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
static int limits_from(Limits *limits, PyObject *const *args) {
    long depth = PyLong_AsLong(args[0]);
    unsigned long items = PyLong_AsUnsignedLong(args[1]);
    unsigned long string = PyLong_AsUnsignedLong(args[2]);
    if (PyErr_Occurred())
        return -1;
    limits->depth = depth > MAX_DEPTH ? MAX_DEPTH : (int)depth;
    limits->items = items > INT32_MAX ? INT32_MAX : (uint32_t)items;
    limits->string = string > UINT32_MAX ? UINT32_MAX : (uint32_t)string;
    return 0;
}

PyDoc_STRVAR(skip_doc,
"skip(data, offset, type, depth, items, string) -> int or None\n\n"
"Where the value of a type that begins at an offset ends; None after giving up.");

static PyObject *engine_skip(Engine *engine, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 6)
        return PyErr_Format(PyExc_TypeError, "skip takes 6 arguments");
    Reader reader = {.engine = engine};
    Py_ssize_t offset = PyLong_AsSsize_t(args[1]);
    Wire *wire = wire_of_handle(engine, args[2]);
    Py_buffer view;
    if (wire == NULL || limits_from(&reader.limits, args + 3) < 0 ||
        PyObject_GetBuffer(args[0], &view, PyBUF_SIMPLE) < 0)
        return NULL;
    Py_ssize_t end = -1;
    if (offset >= 0 && offset <= view.len) {
        reader.at = (const uint8_t *)view.buf + offset;
        reader.end = (const uint8_t *)view.buf + view.len;
        if (skip_value(&reader, wire) == 0)
            end = reader.at - (const uint8_t *)view.buf;
    }
    PyBuffer_Release(&view);
    return end < 0 ? give_up() : PyLong_FromSsize_t(end);
}

PyDoc_STRVAR(decode_doc,
"decode(data, type, strict, depth, items, string) -> value or None\n\n"
"The one value of a type (a handle, or -1 for any object) that fills a buffer.");

static PyObject *engine_decode(Engine *engine, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 6)
        return PyErr_Format(PyExc_TypeError, "decode takes 6 arguments");
    Reader reader = {.engine = engine, .strict = PyObject_IsTrue(args[2])};
    Wire *wire = wire_of_handle(engine, args[1]);
    if (wire == NULL || limits_from(&reader.limits, args + 3) < 0)
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
"The bytes of a value of a type (a handle, or -1 for any object).");

static PyObject *engine_encode(Engine *engine, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 2)
        return PyErr_Format(PyExc_TypeError, "encode takes 2 arguments");
    Wire *wire = wire_of_handle(engine, args[1]);
    Writer writer;
    if (wire == NULL)
        return NULL;
    return encode_whole(&writer, engine, wire, args[0]) < 0 ? give_up() : finished_bytes(&writer);
}

PyDoc_STRVAR(encode_into_doc,
"encode_into(value, buffer) -> int or None\n\n"
"Appends the bytes of a record to a bytearray and returns their number.");

static PyObject *engine_encode_into(Engine *engine, PyObject *const *args, Py_ssize_t nargs) {
    Writer writer;
    if (nargs != 2 || !PyByteArray_Check(args[1]))
        return PyErr_Format(PyExc_TypeError, "encode_into takes a record and a bytearray");
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
        Reader reader = {.engine = engine, .limits = engine->limits};
        PyObject *value = decode_buffer(&reader, &any_object, args[0]);
        if (value != NULL)
            return value;
        if (swallow() < 0)
            return NULL;
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
        if (swallow() < 0)
            return NULL;
    }
    return PyObject_Vectorcall(engine->full_encode, args, nargsf, names);
}

PyDoc_STRVAR(serve_doc,
"serve(decode, encode, depth, items, string)\n\n"
"Names the full functions behind decode_any and encode_any, and the default limits.");

static PyObject *engine_serve(Engine *engine, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 5)
        return PyErr_Format(PyExc_TypeError, "serve takes 5 arguments");
    if (limits_from(&engine->limits, args + 2) < 0)
        return NULL;
    Py_XSETREF(engine->full_decode, Py_NewRef(args[0]));
    Py_XSETREF(engine->full_encode, Py_NewRef(args[1]));
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
    engine->zero = PyLong_FromLong(0); /* which is always there */
    engine->full_decode = Py_NewRef(Py_None);
    engine->full_encode = Py_NewRef(Py_None);
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

#define METHOD(function) (PyCFunction)(void (*)(void))(function)
static PyMethodDef engine_methods[] = {
    {"decode", METHOD(engine_decode), METH_FASTCALL, decode_doc},
    {"skip", METHOD(engine_skip), METH_FASTCALL, skip_doc},
    {"encode", METHOD(engine_encode), METH_FASTCALL, encode_doc},
    {"encode_into", METHOD(engine_encode_into), METH_FASTCALL, encode_into_doc},
    {"decode_any", METHOD(engine_decode_any), METH_FASTCALL | METH_KEYWORDS, decode_any_doc},
    {"encode_any", METHOD(engine_encode_any), METH_FASTCALL | METH_KEYWORDS, encode_any_doc},
    {"serve", METHOD(engine_serve), METH_FASTCALL, serve_doc},
    {"type", METHOD(engine_type), METH_O, type_doc},
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
    int status = type == NULL ? -1 : PyModule_AddType(module, (PyTypeObject *)type);
    Py_XDECREF(type);
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
