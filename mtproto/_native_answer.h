/* What one task awaits: an answer, or an error. It does what mtproto/calls.py says of it. */

typedef struct {
    PyObject_HEAD
    PyObject *calls; /* who is told of calls that ended in an error, and knows the loop */
    PyObject *request_id;
    PyObject *question;
    PyObject *callback; /* wakes the task */
    PyObject *context;
    PyObject *outcome; /* bytes, or an exception */
    double deadline;
    char blocking; /* asyncio's sign that a task was told to wait for this object */
    char waited;
} Answer;

static PyObject *answer_of(PyTypeObject *type, PyObject *calls, PyObject *request_id,
                           PyObject *question, double deadline) {
    Answer *answer = (Answer *)type->tp_alloc(type, 0);
    if (answer == NULL)
        return NULL;
    answer->calls = Py_NewRef(calls);
    answer->request_id = Py_NewRef(request_id);
    answer->question = Py_NewRef(question);
    answer->deadline = deadline;
    return (PyObject *)answer;
}

static PyObject *answer_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    PyObject *calls, *request_id, *question;
    double deadline;
    if (!PyArg_ParseTuple(args, "OOOd", &calls, &request_id, &question, &deadline))
        return NULL;
    return answer_of(type, calls, request_id, question, deadline);
}

static int answer_traverse(Answer *answer, visitproc visit, void *arg) {
    Py_VISIT(Py_TYPE(answer));
    Py_VISIT(answer->calls);
    Py_VISIT(answer->question);
    Py_VISIT(answer->callback);
    Py_VISIT(answer->context);
    Py_VISIT(answer->outcome);
    return 0;
}

static int answer_clear(Answer *answer) {
    Py_CLEAR(answer->calls);
    Py_CLEAR(answer->question);
    Py_CLEAR(answer->callback);
    Py_CLEAR(answer->context);
    Py_CLEAR(answer->outcome);
    return 0;
}

static void answer_dealloc(Answer *answer) {
    PyTypeObject *type = Py_TYPE(answer);
    PyObject_GC_UnTrack(answer);
    answer_clear(answer);
    Py_CLEAR(answer->request_id);
    type->tp_free(answer);
    Py_DECREF(type);
}

/* ---- for the task that awaits it ----------------------------------------------------------- */

/* Tells the calls that this one ended in the error that is set. */
static void abandon(Answer *answer) {
    PyObject *type, *error, *trace;
    PyErr_Fetch(&type, &error, &trace);
    PyObject *done = PyObject_CallMethod(answer->calls, "abandon", "O", answer->request_id);
    if (done == NULL)
        PyErr_WriteUnraisable((PyObject *)answer);
    Py_XDECREF(done);
    PyErr_Restore(type, error, trace);
}

static PyObject *invalid_state(void) {
    PyObject *module = PyImport_ImportModule("asyncio.exceptions");
    PyObject *error = module == NULL ? NULL : PyObject_GetAttrString(module, "InvalidStateError");
    if (error != NULL)
        PyErr_SetString(error, "there is no answer yet");
    Py_XDECREF(module);
    Py_XDECREF(error);
    return NULL;
}

static PyObject *answer_result(Answer *answer, PyObject *unused) {
    if (answer->outcome == NULL)
        return invalid_state();
    if (PyBytes_Check(answer->outcome))
        return Py_NewRef(answer->outcome);
    PyErr_SetObject((PyObject *)Py_TYPE(answer->outcome), answer->outcome);
    return NULL;
}

static PySendResult answer_send(Answer *answer, PyObject *value, PyObject **result) {
    if (answer->outcome == NULL && !answer->waited) {
        answer->waited = answer->blocking = 1;
        *result = Py_NewRef(answer);
        return PYGEN_NEXT;
    }
    *result = answer_result(answer, NULL);
    if (*result != NULL)
        return PYGEN_RETURN;
    abandon(answer);
    return PYGEN_ERROR;
}

static PyObject *answer_next(Answer *answer) {
    PyObject *result;
    PySendResult status = answer_send(answer, Py_None, &result);
    if (status != PYGEN_RETURN)
        return status == PYGEN_NEXT ? result : NULL;
    PyErr_SetObject(PyExc_StopIteration, result);
    Py_DECREF(result);
    return NULL;
}

PyDoc_STRVAR(throw_doc, "Let the awaiting task fail with an exception (a class or an object).");

static PyObject *answer_throw(Answer *answer, PyObject *const *args, Py_ssize_t nargs) {
    PyObject *what = nargs > 0 ? args[0] : Py_None;
    PyObject *value = nargs > 1 && args[1] != Py_None ? args[1] : NULL;
    if (PyExceptionInstance_Check(what))
        PyErr_SetObject((PyObject *)Py_TYPE(what), what);
    else if (PyExceptionClass_Check(what))
        PyErr_SetObject(what, value);
    else
        PyErr_SetString(PyExc_TypeError, "exceptions must derive from BaseException");
    abandon(answer);
    return NULL;
}

PyDoc_STRVAR(close_doc, "Give up, because the awaiting coroutine is closed.");

static PyObject *answer_close(Answer *answer, PyObject *unused) {
    abandon(answer);
    Py_RETURN_NONE;
}

PyDoc_STRVAR(get_loop_doc, "The loop it belongs to.");

static PyObject *answer_get_loop(Answer *answer, PyObject *unused) {
    return PyObject_GetAttrString(answer->calls, "loop");
}

/* Asks the loop to call back. */
static int wake_later(Answer *answer) {
    int status = -1;
    PyObject *callback = answer->callback;
    PyObject *context = Py_NewRef(answer->context == NULL ? Py_None : answer->context);
    answer->callback = NULL;
    PyObject *loop = answer_get_loop(answer, NULL);
    PyObject *later = loop == NULL ? NULL : PyObject_GetAttrString(loop, "call_soon");
    PyObject *names = Py_BuildValue("(s)", "context");
    if (later != NULL && names != NULL) {
        PyObject *args[] = {callback, (PyObject *)answer, context};
        PyObject *handle = PyObject_Vectorcall(later, args, 2, names);
        status = handle == NULL ? -1 : 0;
        Py_XDECREF(handle);
    }
    Py_DECREF(callback);
    Py_DECREF(context);
    Py_XDECREF(loop);
    Py_XDECREF(later);
    Py_XDECREF(names);
    return status;
}

PyDoc_STRVAR(add_doc, "add_done_callback(callback, *, context=None)\n--\n\n"
                      "Take the function that wakes the task.");

static PyObject *
answer_add_done_callback(Answer *answer, PyObject *const *args, Py_ssize_t nargs, PyObject *names) {
    Py_ssize_t named = names == NULL ? 0 : PyTuple_GET_SIZE(names);
    if (nargs != 1 || named > 1 ||
        (named == 1 &&
         PyUnicode_CompareWithASCIIString(PyTuple_GET_ITEM(names, 0), "context") != 0))
        return PyErr_Format(PyExc_TypeError, "add_done_callback(callback, *, context=None)");
    PyObject *context = named == 1 && args[1] != Py_None ? args[1] : NULL;
    Py_XSETREF(answer->callback, Py_NewRef(args[0]));
    Py_XSETREF(answer->context, Py_XNewRef(context));
    if (answer->outcome != NULL && wake_later(answer) < 0)
        return NULL;
    Py_RETURN_NONE;
}

PyDoc_STRVAR(remove_doc, "Forget that function.");

static PyObject *answer_remove_done_callback(Answer *answer, PyObject *callback) {
    if (answer->callback == NULL)
        return PyLong_FromLong(0);
    int same = PyObject_RichCompareBool(answer->callback, callback, Py_EQ);
    if (same > 0)
        Py_CLEAR(answer->callback);
    return same < 0 ? NULL : PyLong_FromLong(same);
}

PyDoc_STRVAR(done_doc, "Whether there is an answer, or none will come.");

static PyObject *answer_done(Answer *answer, PyObject *unused) {
    return PyBool_FromLong(answer->outcome != NULL);
}

/* ---- for whom has it ----------------------------------------------------------------------- */

/* Settles it: 1 when that is new, 0 when it had been done before, -1 for an error. */
static int answer_settle(Answer *answer, PyObject *outcome, int at_once) {
    if (answer->outcome != NULL)
        return 0;
    answer->outcome = Py_NewRef(outcome);
    if (answer->callback == NULL)
        return 1;
    PyObject *context = at_once ? Py_XNewRef(answer->context) : NULL;
    if (context == NULL || PyContext_Enter(context) < 0) {
        PyErr_Clear(); /* who settles it runs in that context, too */
        Py_XDECREF(context);
        return wake_later(answer) < 0 ? -1 : 1;
    }
    PyObject *callback = answer->callback;
    answer->callback = NULL;
    PyObject *done = PyObject_CallOneArg(callback, (PyObject *)answer);
    if (PyContext_Exit(context) < 0)
        Py_CLEAR(done);
    Py_DECREF(callback);
    Py_DECREF(context);
    Py_XDECREF(done);
    return done == NULL ? -1 : 1;
}

PyDoc_STRVAR(set_doc, "set(outcome, at_once=False, /)\n--\n\n"
                      "Settle it and wake the task; False when that had been done before.");

static PyObject *answer_set(Answer *answer, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs < 1 || nargs > 2 || !(PyBytes_Check(args[0]) || PyExceptionInstance_Check(args[0])))
        return PyErr_Format(PyExc_TypeError, "an outcome is bytes or an exception");
    int status = answer_settle(answer, args[0], nargs == 2 && args[1] == Py_True);
    return status < 0 ? NULL : PyBool_FromLong(status);
}

PyDoc_STRVAR(cancel_doc, "cancel(msg=None)\n--\n\n"
                         "Give up waiting, because the task is cancelled.");

static PyObject *answer_cancel(Answer *answer, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"msg", NULL};
    PyObject *message = Py_None;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|O", names, &message))
        return NULL;
    PyObject *module = PyImport_ImportModule("asyncio.exceptions");
    PyObject *cls = module == NULL ? NULL : PyObject_GetAttrString(module, "CancelledError");
    PyObject *error = NULL;
    if (cls != NULL)
        error = message == Py_None ? PyObject_CallNoArgs(cls) : PyObject_CallOneArg(cls, message);
    int status = error == NULL ? -1 : answer_settle(answer, error, 0);
    Py_XDECREF(module);
    Py_XDECREF(cls);
    Py_XDECREF(error);
    return status < 0 ? NULL : PyBool_FromLong(status);
}

/* ---- the type ------------------------------------------------------------------------------ */

static PyMethodDef answer_methods[] = {
    {"throw", (PyCFunction)(void (*)(void))answer_throw, METH_FASTCALL, throw_doc},
    {"close", (PyCFunction)answer_close, METH_NOARGS, close_doc},
    {"get_loop", (PyCFunction)answer_get_loop, METH_NOARGS, get_loop_doc},
    {"add_done_callback", (PyCFunction)(void (*)(void))answer_add_done_callback,
     METH_FASTCALL | METH_KEYWORDS, add_doc},
    {"remove_done_callback", (PyCFunction)answer_remove_done_callback, METH_O, remove_doc},
    {"done", (PyCFunction)answer_done, METH_NOARGS, done_doc},
    {"result", (PyCFunction)answer_result, METH_NOARGS, "The answer, or the error in its place."},
    {"cancel", (PyCFunction)(void (*)(void))answer_cancel, METH_VARARGS | METH_KEYWORDS,
     cancel_doc},
    {"set", (PyCFunction)(void (*)(void))answer_set, METH_FASTCALL, set_doc},
    {NULL, NULL, 0, NULL},
};

static PyMemberDef answer_members[] = {
    {"_asyncio_future_blocking", T_BOOL, offsetof(Answer, blocking), 0, NULL},
    {"request_id", T_OBJECT_EX, offsetof(Answer, request_id), READONLY, NULL},
    {"question", T_OBJECT_EX, offsetof(Answer, question), READONLY, NULL},
    {"deadline", T_DOUBLE, offsetof(Answer, deadline), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

static PyType_Slot answer_slots[] = {
    {Py_tp_doc, "What one task awaits: an answer, or an error."},
    {Py_tp_new, answer_new},
    {Py_tp_dealloc, answer_dealloc},
    {Py_tp_traverse, answer_traverse},
    {Py_tp_clear, answer_clear},
    {Py_tp_methods, answer_methods},
    {Py_tp_members, answer_members},
    {Py_tp_iter, PyObject_SelfIter},
    {Py_tp_iternext, answer_next},
    {Py_am_await, PyObject_SelfIter},
    {Py_am_send, answer_send},
    {0, NULL},
};

static PyType_Spec answer_spec = {
    .name = "mtproto._native.Answer",
    .basicsize = sizeof(Answer),
    .flags = LOOP_FLAGS,
    .slots = answer_slots,
};
