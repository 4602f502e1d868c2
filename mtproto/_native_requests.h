/* The loops of requests: submitting queries, matching results to them. */

enum { REQUEST_ID, QUERY, METHOD, REPEATABLE, SENT_AS, WRAPPED, HAS_ACK, AFTER, SENDINGS, ASKED_AT,
       CONFIRM, PENDING_SIZE };
static const char *const pending_names[] = {"request_id", "body", "method", "repeatable", "msg_id",
                                            "wrapped", "acknowledged", "after", "sendings",
                                            "asked_at", "confirm", NULL};
enum { ANSWERED_ID, ANSWER };
static const char *const answered_names[] = {"request_id", "body", NULL};
enum { SESSION, PENDING, BY_MSG_ID, LAST_ID, ONLINE, ESTABLISHED, INITIALISED };
static const char *const requests_names[] = {"_session", "_pending",     "_by_msg_id",   "_last_id",
                                             "_online",  "_established", "_initialised", NULL};
static const char *const session_names[] = {"_core", NULL};

typedef struct {
    PyObject_HEAD
    Record pending, answered, requests, session;
    SessionLoops *loops;
    PyTypeObject *answer_type;
} RequestLoops;

/* Queues a query that need not be compressed, where the server has the session and nothing wraps
 * it. Returns its request id; NULL without an exception when something else has to be done. */
static PyObject *submit(RequestLoops *loops, PyObject *requests, PyObject *body, PyObject *method,
                        PyObject *repeatable, PyObject *now) {
    uint64_t last;
    if (!is_a(requests, &loops->requests) ||
        SLOT(requests, loops->requests, ONLINE) != Py_True ||
        SLOT(requests, loops->requests, ESTABLISHED) != Py_True ||
        SLOT(requests, loops->requests, INITIALISED) != Py_True ||
        !as_uint64(SLOT(requests, loops->requests, LAST_ID), &last))
        return NULL;
    PyObject *session = SLOT(requests, loops->requests, SESSION);
    PyObject *pending = SLOT(requests, loops->requests, PENDING);
    PyObject *by_msg_id = SLOT(requests, loops->requests, BY_MSG_ID);
    if (!is_a(session, &loops->session) || !is_dict(pending) || !is_dict(by_msg_id))
        return NULL;
    PyObject *core = SLOT(session, loops->session, 0);
    double server_now = time_there(loops->loops, core, now);
    if (server_now < 0 || !is_short(loops->loops, core, body))
        return NULL;
    PyObject *outbox = SLOT(core, loops->loops->core, OUTBOX);
    PyObject *msg_id = enqueue(loops->loops, outbox, Py_NewRef(body), server_now, 0);
    if (msg_id == NULL)
        return NULL;
    PyObject *request_id = PyLong_FromUnsignedLongLong(last + 1);
    PyObject *values[PENDING_SIZE] = {
        Py_XNewRef(request_id), Py_NewRef(body), Py_NewRef(method), Py_NewRef(repeatable),
        Py_NewRef(msg_id), Py_NewRef(Py_False), Py_NewRef(Py_False), Py_NewRef(Py_None),
        Py_NewRef(loops->loops->one), Py_NewRef(now), Py_NewRef(Py_False),
    };
    PyObject *made = record_of(&loops->pending, PENDING_SIZE, values);
    /* what is known by its msg_id is always pending, too */
    if (made == NULL || PyDict_SetItem(pending, request_id, made) < 0 ||
        PyDict_SetItem(by_msg_id, msg_id, made) < 0)
        Py_CLEAR(request_id);
    else
        set_slot(&SLOT(requests, loops->requests, LAST_ID), Py_NewRef(request_id));
    Py_XDECREF(made);
    Py_DECREF(msg_id);
    return request_id;
}

PyDoc_STRVAR(ask_doc,
"ask(requests, calls, waiting, question, body, method, repeatable, now, deadline, /)\n--\n\n"
"Queues a query and returns the answer to await, noted in `waiting` by its request id; None when\n"
"something else has to be done.");

static PyObject *ask(RequestLoops *loops, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 9)
        return PyErr_Format(PyExc_TypeError, "ask takes 9 arguments");
    PyObject *waiting = args[2], *deadline = args[8];
    if (!PyDict_CheckExact(waiting) || !PyFloat_CheckExact(deadline) || !PyBool_Check(args[6]))
        Py_RETURN_NONE;
    PyObject *request_id = submit(loops, args[0], args[4], args[5], args[6], args[7]);
    if (request_id == NULL)
        return none_unless_error();
    PyObject *answer = answer_of(loops->answer_type, args[1], request_id, args[3],
                                 PyFloat_AS_DOUBLE(deadline));
    if (answer != NULL && PyDict_SetItem(waiting, request_id, answer) < 0)
        Py_CLEAR(answer);
    Py_DECREF(request_id);
    return answer;
}

PyDoc_STRVAR(outcomes_doc,
"take_outcomes(requests, events, outcomes, /)\n--\n\n"
"Ends the requests that the first events are plain results of, and adds an Answered for each to\n"
"`outcomes`; returns how many events those were.");

static PyObject *take_outcomes(RequestLoops *loops, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 3)
        return PyErr_Format(PyExc_TypeError, "take_outcomes takes 3 arguments");
    PyObject *requests = args[0], *events = args[1], *outcomes = args[2];
    if (!is_a(requests, &loops->requests) || !PyList_CheckExact(events) ||
        !PyList_CheckExact(outcomes))
        return PyLong_FromLong(0);
    const Record *result = &loops->loops->result;
    PyObject *pending = SLOT(requests, loops->requests, PENDING);
    PyObject *by_msg_id = SLOT(requests, loops->requests, BY_MSG_ID);
    if (!is_dict(pending) || !is_dict(by_msg_id))
        return PyLong_FromLong(0);
    Py_ssize_t done = 0, count = PyList_GET_SIZE(events);
    for (; done < count; done++) {
        PyObject *event = PyList_GET_ITEM(events, done);
        const uint8_t *body;
        Py_ssize_t size;
        if (!is_a(event, result) || !as_body(SLOT(event, *result, BODY), &body, &size) ||
            size < 4 || get32(body) == ERROR_ID)
            break;
        PyObject *msg_id = SLOT(event, *result, 1);
        PyObject *one = PyDict_GetItemWithError(by_msg_id, msg_id);
        if (one == NULL || !is_a(one, &loops->pending) ||
            SLOT(one, loops->pending, WRAPPED) != Py_False) {
            if (PyErr_Occurred())
                return NULL;
            break;
        }
        PyObject *request_id = Py_NewRef(SLOT(one, loops->pending, REQUEST_ID));
        PyObject *values[] = {Py_NewRef(request_id), Py_NewRef(SLOT(event, *result, BODY))};
        int status = append_stolen(outcomes, record_of(&loops->answered, 2, values));
        if (status == 0)
            status = PyDict_DelItem(by_msg_id, msg_id) | PyDict_DelItem(pending, request_id);
        Py_DECREF(request_id);
        if (status < 0)
            return NULL;
    }
    return PyLong_FromSsize_t(done);
}

PyDoc_STRVAR(settle_doc,
"settle(waiting, outcomes, /)\n--\n\n"
"Gives the first outcomes, as far as they are answers, to the tasks that wait for them; those go\n"
"on at once; returns how many outcomes those were.");

/* The only loop that lets Python code run, so it holds what it uses. */
static PyObject *settle(RequestLoops *loops, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 2)
        return PyErr_Format(PyExc_TypeError, "settle takes 2 arguments");
    PyObject *waiting = args[0], *outcomes = args[1];
    if (!is_dict(waiting) || !PyList_CheckExact(outcomes))
        return PyLong_FromLong(0);
    Py_ssize_t done = 0;
    for (; done < PyList_GET_SIZE(outcomes); done++) {
        PyObject *outcome = PyList_GET_ITEM(outcomes, done);
        if (!is_a(outcome, &loops->answered))
            break;
        PyObject *request_id = SLOT(outcome, loops->answered, ANSWERED_ID);
        if (!PyBytes_Check(SLOT(outcome, loops->answered, ANSWER)))
            break;
        PyObject *answer = PyDict_GetItemWithError(waiting, request_id);
        if (answer == NULL || !Py_IS_TYPE(answer, loops->answer_type)) {
            if (PyErr_Occurred())
                return NULL;
            break;
        }
        Py_INCREF(answer);
        PyObject *body = Py_NewRef(SLOT(outcome, loops->answered, ANSWER));
        int status = PyDict_DelItem(waiting, request_id);
        if (status == 0)
            status = answer_settle((Answer *)answer, body, 1);
        Py_DECREF(answer);
        Py_DECREF(body);
        if (status < 0)
            return NULL;
    }
    return PyLong_FromSsize_t(done);
}

static PyObject *request_loops_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"loops", "pending", "answered", "requests", "session", NULL};
    PyObject *inner, *pending, *answered, *requests, *session;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "$OOOOO", names, &inner, &pending, &answered,
                                     &requests, &session))
        return NULL;
    PyObject *module = PyType_GetModule(type);
    Types *types = module == NULL ? NULL : PyModule_GetState(module);
    if (types == NULL || !Py_IS_TYPE(inner, types->session)) {
        PyErr_SetString(PyExc_TypeError, "loops must be SessionLoops");
        return NULL;
    }
    RequestLoops *loops = (RequestLoops *)type->tp_alloc(type, 0);
    if (loops == NULL)
        return NULL;
    loops->loops = (SessionLoops *)Py_NewRef(inner);
    loops->answer_type = (PyTypeObject *)Py_NewRef(types->answer);
    if (record_fill_whole(&loops->pending, pending, pending_names) < 0 ||
        record_fill_whole(&loops->answered, answered, answered_names) < 0 ||
        record_fill(&loops->requests, requests, requests_names) < 0 ||
        record_fill(&loops->session, session, session_names) < 0) {
        Py_DECREF(loops);
        return NULL;
    }
    return (PyObject *)loops;
}

static int request_loops_traverse(RequestLoops *loops, visitproc visit, void *arg) {
    Py_VISIT(Py_TYPE(loops));
    Py_VISIT(loops->loops);
    Py_VISIT(loops->answer_type);
    Py_VISIT(loops->pending.cls);
    Py_VISIT(loops->answered.cls);
    Py_VISIT(loops->requests.cls);
    Py_VISIT(loops->session.cls);
    return 0;
}

static void request_loops_dealloc(RequestLoops *loops) {
    PyTypeObject *type = Py_TYPE(loops);
    PyObject_GC_UnTrack(loops);
    Py_XDECREF(loops->loops);
    Py_XDECREF(loops->answer_type);
    Py_XDECREF(loops->pending.cls);
    Py_XDECREF(loops->answered.cls);
    Py_XDECREF(loops->requests.cls);
    Py_XDECREF(loops->session.cls);
    type->tp_free(loops);
    Py_DECREF(type);
}

