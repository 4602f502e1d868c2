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
