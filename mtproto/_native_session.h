/* The loops of a session: opening and packing containers, queueing, answering. */

enum { MSG_ID, SEQ_NO, BODY, CONTENT_RELATED, RESPONSE, ATTEMPTS, ACKNOWLEDGED, MARKED,
       REPEATED, SENT_SIZE };
static const char *const message_names[] = {"msg_id", "seq_no", "body", NULL};
static const char *const sent_names[] = {"msg_id", "seq_no", "body", "content_related", "response",
                                         "attempts", "acknowledged", "marked", "repeated", NULL};
static const char *const result_names[] = {"msg_id", "req_msg_id", "body", NULL};
static const char *const plaintext_names[] = {"salt", "session_id", "message", NULL};
enum { LAST, TAIL };
static const char *const ids_names[] = {"_last", "_tail", NULL};
enum { IDS, CONTENT_COUNT, QUEUE, KEPT_BYTES, ACKS, SENT, OUTBOX_LIMITS };
static const char *const outbox_names[] = {"_ids", "_content_count", "_queue",  "_kept_bytes",
                                           "_acks", "sent",           "_limits", NULL};
enum { OUTBOX, RUNNING, ANSWERS, TIME_OFFSET, LIMITS };
static const char *const core_names[] = {"outbox",      "running", "answers",
                                         "time_offset", "limits",  NULL};
enum { COMPRESS_ABOVE, MOST_KEPT };
static const char *const limits_names[] = {"compress_above", "kept_bytes", NULL};

typedef struct {
    PyObject_HEAD
    Record message, sent, result, received, plaintext, ids, outbox, core, limits;
    PyObject *one;
    PyObject *digest; /* the name of that method */
    uint32_t *service; /* sorted ids of messages that a session deals with itself */
    Py_ssize_t service_count;
} SessionLoops;

static int is_service(const SessionLoops *loops, uint32_t id) {
    Py_ssize_t low = 0, high = loops->service_count;
    while (low < high) {
        Py_ssize_t middle = (low + high) / 2;
        if (loops->service[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < loops->service_count && loops->service[low] == id;
}

/* Reads a message's slots; 0 when it is no message or holds odd things. */
static int as_message(const Record *record, PyObject *object, uint64_t *msg_id, int32_t *seq_no,
                      const uint8_t **body, Py_ssize_t *size) {
    return is_a(object, record) && as_uint64(SLOT(object, *record, MSG_ID), msg_id) &&
           as_int32(SLOT(object, *record, SEQ_NO), seq_no) &&
           as_body(SLOT(object, *record, BODY), body, size);
}

PyDoc_STRVAR(pack_doc,
"pack_container(messages, /)\n--\n\n"
"The body of a msg_container with these messages (of type Sent) in this order, or None.");

static PyObject *pack_container(SessionLoops *loops, PyObject *messages) {
    uint64_t msg_id;
    int32_t seq_no;
    const uint8_t *body;
    Py_ssize_t size, whole = CONTAINER_HEAD;
    if (!PyList_CheckExact(messages))
        Py_RETURN_NONE;
    Py_ssize_t count = PyList_GET_SIZE(messages);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *message = PyList_GET_ITEM(messages, i);
        if (!as_message(&loops->sent, message, &msg_id, &seq_no, &body, &size) || seq_no < 0 ||
            size > INT32_MAX || whole > INT32_MAX)
            Py_RETURN_NONE;
        whole += INNER_HEAD + size;
    }
    PyObject *packed = PyBytes_FromStringAndSize(NULL, whole);
    if (packed == NULL)
        return NULL;
    uint8_t *at = (uint8_t *)PyBytes_AS_STRING(packed);
    at = put32(put32(at, CONTAINER_ID), (uint32_t)count);
    for (Py_ssize_t i = 0; i < count; i++) {
        as_message(&loops->sent, PyList_GET_ITEM(messages, i), &msg_id, &seq_no, &body, &size);
        at = put32(put32(put64(at, msg_id), (uint32_t)seq_no), (uint32_t)size);
        memcpy(at, body, (size_t)size);
        at += size;
    }
    return packed;
}

/* What a container is compared with: the msg_id that all are above, and its own header. */
typedef struct {
    uint64_t newest, outer;
    int32_t newest_seq_no, outer_seq_no;
    int from_client;
} Bounds;

/* Whether all messages in a container are surely good: complete, new, numbered upwards, in time,
 * with numbers that fit their kinds. Their count is returned, -1 for any doubt. */
static Py_ssize_t survey(const SessionLoops *loops, const Bounds *bounds, const uint8_t *at,
                         const uint8_t *end) {
    if (end - at < CONTAINER_HEAD || get32(at) != CONTAINER_ID)
        return -1;
    uint32_t count = get32(at + 4);
    uint64_t newest = bounds->newest;
    at += CONTAINER_HEAD;
    if (count == 0 || count > MOST_MESSAGES || (bounds->from_client && bounds->outer_seq_no % 2))
        return -1;
    for (uint32_t i = 0; i < count; i++) {
        if (end - at < INNER_HEAD)
            return -1;
        uint64_t msg_id = get64(at);
        uint32_t seq_no = get32(at + 8), length = get32(at + 12);
        at += INNER_HEAD;
        if (length > (uint64_t)(end - at) || length % 4 || length < 4 || msg_id <= newest ||
            seq_no > (uint32_t)bounds->outer_seq_no)
            return -1;
        uint32_t kind = get32(at);
        if (kind == CONTAINER_ID)
            return -1;
        if (bounds->from_client) {
            int is_fitting = seq_no % 2 || kind == GZIP_ID || is_service(loops, kind);
            if (msg_id % 4 || !is_fitting || (int32_t)seq_no <= bounds->newest_seq_no)
                return -1;
        } else if (msg_id % 2 == 0)
            return -1;
        newest = msg_id;
        at += length;
    }
    return at == end && newest < bounds->outer ? (Py_ssize_t)count : -1;
}

/* Makes a list as short as it was before an error. */
static void take_back(PyObject *list, Py_ssize_t size) {
    PyObject *type, *error, *trace;
    PyErr_Fetch(&type, &error, &trace);
    while (PyList_GET_SIZE(list) > size && PyList_SetSlice(list, PyList_GET_SIZE(list) - 1,
                                                           PyList_GET_SIZE(list), NULL) == 0)
        continue;
    PyErr_Restore(type, error, trace);
}

PyDoc_STRVAR(open_doc,
"open_container(outer, ids, seq_nos, newest, newest_seq_no, from_client, /)\n--\n\n"
"The messages in a container, their numbers added to the lists; None, and nothing added, unless\n"
"all are surely good: numbered upwards from `newest` and `newest_seq_no`, what a peer may send.");

static PyObject *open_container(SessionLoops *loops, PyObject *const *args, Py_ssize_t nargs) {
    const uint8_t *body;
    Py_ssize_t size;
    Bounds bounds;
    if (nargs != 6)
        return PyErr_Format(PyExc_TypeError, "open_container takes 6 arguments");
    PyObject *ids = args[1], *seq_nos = args[2];
    bounds.from_client = args[5] == Py_True;
    if (!as_message(&loops->message, args[0], &bounds.outer, &bounds.outer_seq_no, &body, &size) ||
        !PyList_CheckExact(ids) || !PyList_CheckExact(seq_nos) || bounds.outer_seq_no < 0 ||
        !as_uint64(args[3], &bounds.newest) || !as_int32(args[4], &bounds.newest_seq_no))
        Py_RETURN_NONE;
    Py_ssize_t count = survey(loops, &bounds, body, body + size);
    if (count < 0)
        Py_RETURN_NONE;
    Py_ssize_t known = PyList_GET_SIZE(ids), known_seq_nos = PyList_GET_SIZE(seq_nos);
    PyObject *messages = PyList_New(0);
    const uint8_t *at = body + CONTAINER_HEAD;
    for (Py_ssize_t i = 0; messages != NULL && i < count; i++) {
        uint32_t length = get32(at + 12);
        PyObject *msg_id = PyLong_FromUnsignedLongLong(get64(at));
        PyObject *seq_no = PyLong_FromUnsignedLong(get32(at + 8));
        PyObject *content = PyBytes_FromStringAndSize((const char *)at + INNER_HEAD, length);
        if (msg_id == NULL || seq_no == NULL || PyList_Append(ids, msg_id) < 0 ||
            PyList_Append(seq_nos, seq_no) < 0 ||
            append_stolen(messages, triple(&loops->message, Py_XNewRef(msg_id),
                                           Py_XNewRef(seq_no), Py_XNewRef(content))) < 0)
            Py_CLEAR(messages);
        Py_XDECREF(msg_id);
        Py_XDECREF(seq_no);
        Py_XDECREF(content);
        at += INNER_HEAD + length;
    }
    if (messages == NULL) {
        take_back(ids, known);
        take_back(seq_nos, known_seq_nos);
    }
    return messages;
}

PyDoc_STRVAR(results_doc,
"take_results(outbox, messages, events, /)\n--\n\n"
"Drops the queries that the first messages are the plain results of, and adds an RpcResult for\n"
"each to `events`; returns how many messages those were.");

static PyObject *take_results(SessionLoops *loops, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 3)
        return PyErr_Format(PyExc_TypeError, "take_results takes 3 arguments");
    PyObject *outbox = args[0], *messages = args[1], *events = args[2];
    if (!is_a(outbox, &loops->outbox) || !PyList_CheckExact(messages) || !PyList_CheckExact(events))
        return PyLong_FromLong(0);
    PyObject *sent = SLOT(outbox, loops->outbox, SENT), *queue = SLOT(outbox, loops->outbox, QUEUE);
    uint64_t kept, msg_id;
    if (!is_dict(sent) || !is_dict(queue) || PyDict_GET_SIZE(queue) != 0 ||
        !as_uint64(SLOT(outbox, loops->outbox, KEPT_BYTES), &kept))
        return PyLong_FromLong(0);
    Py_ssize_t done = 0, count = PyList_GET_SIZE(messages);
    int status = 0;
    for (; done < count && status == 0; done++) {
        PyObject *message = PyList_GET_ITEM(messages, done);
        const uint8_t *body, *query_body;
        Py_ssize_t size, query_size;
        int32_t seq_no;
        if (!as_message(&loops->message, message, &msg_id, &seq_no, &body, &size) ||
            size < RESULT_HEAD + 4 || get32(body) != RESULT_ID || get32(body + 12) == GZIP_ID)
            break;
        PyObject *req_msg_id = PyLong_FromUnsignedLongLong(get64(body + 4));
        PyObject *query = req_msg_id == NULL ? NULL : PyDict_GetItemWithError(sent, req_msg_id);
        if (!is_a(query, &loops->sent) ||
            !as_body(SLOT(query, loops->sent, BODY), &query_body, &query_size) ||
            (uint64_t)query_size > kept) {
            Py_XDECREF(req_msg_id);
            status = PyErr_Occurred() ? -1 : 0;
            break;
        }
        kept -= (uint64_t)query_size;
        PyObject *content =
            PyBytes_FromStringAndSize((const char *)body + RESULT_HEAD, size - RESULT_HEAD);
        status = PyDict_DelItem(sent, req_msg_id);
        PyObject *event = triple(&loops->result, Py_NewRef(SLOT(message, loops->message, MSG_ID)),
                                 req_msg_id, content);
        status |= append_stolen(events, event);
    }
    PyObject *left = PyLong_FromUnsignedLongLong(kept);
    if (left != NULL) /* what was dropped is gone, also after an error */
        set_slot(&SLOT(outbox, loops->outbox, KEPT_BYTES), left);
    return left == NULL || status != 0 ? NULL : PyLong_FromSsize_t(done);
}

PyDoc_STRVAR(queries_doc,
"take_queries(running, messages, events, /)\n--\n\n"
"Notes the first messages that are for the API layer in `running`, and adds a MessageReceived for\n"
"each to `events`; returns how many messages those were.");

static PyObject *take_queries(SessionLoops *loops, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 3)
        return PyErr_Format(PyExc_TypeError, "take_queries takes 3 arguments");
    PyObject *running = args[0], *messages = args[1], *events = args[2];
    if (!is_dict(running) || !PyList_CheckExact(messages) || !PyList_CheckExact(events))
        return PyLong_FromLong(0);
    Py_ssize_t done = 0, count = PyList_GET_SIZE(messages);
    for (; done < count; done++) {
        PyObject *message = PyList_GET_ITEM(messages, done);
        uint64_t number;
        int32_t seq_no;
        const uint8_t *body;
        Py_ssize_t size;
        if (!as_message(&loops->message, message, &number, &seq_no, &body, &size) || size < 4 ||
            get32(body) == GZIP_ID || is_service(loops, get32(body)))
            break;
        PyObject *msg_id = SLOT(message, loops->message, MSG_ID);
        PyObject *event = triple(&loops->received, Py_NewRef(msg_id),
                                 Py_NewRef(SLOT(message, loops->message, SEQ_NO)),
                                 Py_NewRef(SLOT(message, loops->message, BODY)));
        int status = event == NULL ? -1 : PyDict_SetItem(running, msg_id, Py_None);
        if ((append_stolen(events, event) | status) < 0)
            return NULL;
    }
    return PyLong_FromSsize_t(done);
}

PyDoc_STRVAR(acknowledge_doc,
"acknowledge(acks, messages, /)\n--\n\n"
"Adds the ids of those messages that want to be acknowledged; None, and nothing is done, when one\n"
"of them is no Message.");

static PyObject *acknowledge(SessionLoops *loops, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 2)
        return PyErr_Format(PyExc_TypeError, "acknowledge takes 2 arguments");
    PyObject *acks = args[0], *messages = args[1];
    if (!is_dict(acks) || !PyList_CheckExact(messages))
        Py_RETURN_NONE;
    Py_ssize_t count = PyList_GET_SIZE(messages);
    int32_t seq_no;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *message = PyList_GET_ITEM(messages, i);
        if (!is_a(message, &loops->message) ||
            !as_int32(SLOT(message, loops->message, SEQ_NO), &seq_no))
            Py_RETURN_NONE;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *message = PyList_GET_ITEM(messages, i);
        as_int32(SLOT(message, loops->message, SEQ_NO), &seq_no);
        if (seq_no % 2 &&
            PyDict_SetItem(acks, SLOT(message, loops->message, MSG_ID), Py_None) < 0)
            return NULL;
    }
    Py_RETURN_TRUE;
}

/* Queues a content-related body (a new reference, always taken) under the next msg_id, which is
 * returned; NULL without an exception when the outbox is not as expected. */
static PyObject *
enqueue(SessionLoops *loops, PyObject *outbox, PyObject *body, double server_now, int response) {
    PyObject *msg_id = NULL, *seq_no = NULL, *count = NULL, *kept = NULL, *made = NULL;
    const Record *record = &loops->outbox;
    PyObject *ids = is_a(outbox, record) ? SLOT(outbox, *record, IDS) : NULL;
    PyObject *limits = ids == NULL ? NULL : SLOT(outbox, *record, OUTBOX_LIMITS);
    uint64_t last, tail, content_count, kept_bytes, most, size = (uint64_t)PyBytes_GET_SIZE(body);
    double moment = server_now * 4294967296.0;
    if (ids == NULL || !is_a(ids, &loops->ids) || !as_uint64(SLOT(ids, loops->ids, LAST), &last) ||
        !as_uint64(SLOT(ids, loops->ids, TAIL), &tail) ||
        !as_uint64(SLOT(outbox, *record, CONTENT_COUNT), &content_count) ||
        !as_uint64(SLOT(outbox, *record, KEPT_BYTES), &kept_bytes) ||
        !is_a(limits, &loops->limits) ||
        !as_uint64(SLOT(limits, loops->limits, MOST_KEPT), &most) || kept_bytes > most ||
        size > most - kept_bytes || /* then older ones may have to go */
        !is_dict(SLOT(outbox, *record, QUEUE)) ||
        !is_dict(SLOT(outbox, *record, SENT)) || content_count > INT32_MAX / 2 - 1 ||
        !(moment >= 0 && moment < 9.2e18) || last > INT64_MAX) {
        Py_DECREF(body);
        return NULL;
    }
    uint64_t next = ((uint64_t)moment & ~3ull) | (response && tail ? 1 : tail);
    if (next <= last)
        next = ((last & ~3ull) + 4) | (response && tail ? 1 : tail);
    msg_id = PyLong_FromUnsignedLongLong(next);
    seq_no = PyLong_FromUnsignedLongLong(2 * content_count + 1);
    count = PyLong_FromUnsignedLongLong(content_count + 1);
    kept = PyLong_FromUnsignedLongLong(kept_bytes + size);
    PyObject *values[SENT_SIZE] = {
        Py_XNewRef(msg_id), seq_no, body, Py_NewRef(Py_True),
        Py_NewRef(response ? Py_True : Py_False), Py_NewRef(loops->one),
        Py_NewRef(Py_False), Py_NewRef(Py_False), Py_NewRef(Py_False),
    };
    made = record_of(&loops->sent, SENT_SIZE, values);
    int status = made == NULL || count == NULL || kept == NULL ? -1 : 0;
    if (status == 0)
        status = PyDict_SetItem(SLOT(outbox, *record, SENT), msg_id, made);
    if (status == 0 && PyDict_SetItem(SLOT(outbox, *record, QUEUE), msg_id, made) < 0) {
        status = -1;
        PyErr_Clear();
        if (PyDict_DelItem(SLOT(outbox, *record, SENT), msg_id) == 0)
            PyErr_NoMemory();
    }
    if (status < 0) {
        Py_CLEAR(msg_id);
        Py_XDECREF(count);
        Py_XDECREF(kept);
    } else {
        set_slot(&SLOT(ids, loops->ids, LAST), Py_NewRef(msg_id));
        set_slot(&SLOT(outbox, *record, CONTENT_COUNT), count);
        set_slot(&SLOT(outbox, *record, KEPT_BYTES), kept);
    }
    Py_XDECREF(made);
    return msg_id;
}

static PyObject *none_unless_error(void) {
    return PyErr_Occurred() ? NULL : Py_NewRef(Py_None);
}

/* Whether a body can be queued as it is: TL, and too short to be compressed. */
static int is_short(SessionLoops *loops, PyObject *core, PyObject *body) {
    PyObject *limits = is_a(core, &loops->core) ? SLOT(core, loops->core, LIMITS) : NULL;
    int32_t most;
    return is_a(limits, &loops->limits) && PyBytes_Check(body) &&
           as_int32(SLOT(limits, loops->limits, COMPRESS_ABOVE), &most) &&
           PyBytes_GET_SIZE(body) >= 4 && PyBytes_GET_SIZE(body) % 4 == 0 &&
           PyBytes_GET_SIZE(body) <= most;
}

/* The time of a server in whose clock's terms messages are numbered; negative for odd things. */
static double time_there(SessionLoops *loops, PyObject *core, PyObject *now) {
    PyObject *offset = is_a(core, &loops->core) ? SLOT(core, loops->core, TIME_OFFSET) : NULL;
    if (offset == NULL || !PyFloat_CheckExact(offset) || !PyFloat_CheckExact(now))
        return -1;
    return PyFloat_AS_DOUBLE(now) + PyFloat_AS_DOUBLE(offset);
}

PyDoc_STRVAR(reply_doc,
"reply(core, req_msg_id, result, now, /)\n--\n\n"
"Queues the rpc_result of a running query, if it need not be compressed, and returns its msg_id;\n"
"None when something else has to be done.");

static PyObject *reply(SessionLoops *loops, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 4)
        return PyErr_Format(PyExc_TypeError, "reply takes 4 arguments");
    PyObject *core = args[0], *req_msg_id = args[1], *result = args[2];
    uint64_t query;
    double server_now = time_there(loops, core, args[3]);
    if (server_now < 0 || !as_uint64(req_msg_id, &query) || !is_short(loops, core, result))
        Py_RETURN_NONE;
    PyObject *running = SLOT(core, loops->core, RUNNING), *outbox = SLOT(core, loops->core, OUTBOX);
    PyObject *answers = SLOT(core, loops->core, ANSWERS);
    PyObject *acks = is_a(outbox, &loops->outbox) ? SLOT(outbox, loops->outbox, ACKS) : NULL;
    if (!is_dict(running) || !is_dict(answers) || !is_dict(acks))
        Py_RETURN_NONE;
    int is_running = PyDict_Contains(running, req_msg_id);
    int is_noted = PyDict_Contains(acks, req_msg_id);
    if (is_running <= 0 || is_noted < 0)
        return none_unless_error();
    Py_ssize_t size = PyBytes_GET_SIZE(result);
    PyObject *body = PyBytes_FromStringAndSize(NULL, RESULT_HEAD + size);
    if (body == NULL)
        return NULL;
    uint8_t *at = put64(put32((uint8_t *)PyBytes_AS_STRING(body), RESULT_ID), query);
    memcpy(at, PyBytes_AS_STRING(result), (size_t)size);
    PyObject *msg_id = enqueue(loops, outbox, body, server_now, 1);
    if (msg_id == NULL)
        return none_unless_error();
    if (PyDict_DelItem(running, req_msg_id) < 0 ||
        (is_noted && PyDict_DelItem(acks, req_msg_id) < 0) ||
        PyDict_SetItem(answers, req_msg_id, msg_id) < 0)
        Py_CLEAR(msg_id);
    return msg_id;
}

static int service_ids(SessionLoops *loops, PyObject *ids) {
    PyObject *sorted = PySequence_List(ids);
    if (sorted == NULL || PyList_Sort(sorted) < 0) {
        Py_XDECREF(sorted);
        return -1;
    }
    Py_ssize_t count = PyList_GET_SIZE(sorted);
    loops->service = PyMem_Calloc((size_t)count + 1, sizeof *loops->service);
    for (Py_ssize_t i = 0; loops->service != NULL && i < count; i++)
        loops->service[i] = (uint32_t)PyLong_AsUnsignedLong(PyList_GET_ITEM(sorted, i));
    loops->service_count = loops->service == NULL ? 0 : count;
    Py_DECREF(sorted);
    if (loops->service == NULL)
        PyErr_NoMemory();
    return PyErr_Occurred() ? -1 : 0;
}

static PyObject *session_loops_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"message", "sent", "result", "received", "plaintext", "ids",
                            "outbox",  "core", "limits", "service",  NULL};
    PyObject *message, *sent, *result, *received, *plaintext, *ids, *outbox, *core, *limits;
    PyObject *service;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "$OOOOOOOOOO", names, &message, &sent, &result,
                                     &received, &plaintext, &ids, &outbox, &core, &limits,
                                     &service))
        return NULL;
    SessionLoops *loops = (SessionLoops *)type->tp_alloc(type, 0);
    if (loops == NULL)
        return NULL;
    loops->one = PyLong_FromLong(1);
    loops->digest = PyUnicode_InternFromString("digest");
    if (loops->one == NULL || loops->digest == NULL ||
        record_fill_whole(&loops->message, message, message_names) < 0 ||
        record_fill_whole(&loops->sent, sent, sent_names) < 0 ||
        record_fill_whole(&loops->result, result, result_names) < 0 ||
        record_fill_whole(&loops->received, received, message_names) < 0 ||
        record_fill_whole(&loops->plaintext, plaintext, plaintext_names) < 0 ||
        record_fill(&loops->ids, ids, ids_names) < 0 ||
        record_fill(&loops->outbox, outbox, outbox_names) < 0 ||
        record_fill(&loops->core, core, core_names) < 0 ||
        record_fill(&loops->limits, limits, limits_names) < 0 || service_ids(loops, service) < 0) {
        Py_DECREF(loops);
        return NULL;
    }
    return (PyObject *)loops;
}

static int session_loops_traverse(SessionLoops *loops, visitproc visit, void *arg) {
    Py_VISIT(Py_TYPE(loops));
    Py_VISIT(loops->message.cls);
    Py_VISIT(loops->sent.cls);
    Py_VISIT(loops->result.cls);
    Py_VISIT(loops->received.cls);
    Py_VISIT(loops->plaintext.cls);
    Py_VISIT(loops->ids.cls);
    Py_VISIT(loops->outbox.cls);
    Py_VISIT(loops->core.cls);
    Py_VISIT(loops->limits.cls);
    return 0;
}

static void session_loops_dealloc(SessionLoops *loops) {
    PyTypeObject *type = Py_TYPE(loops);
    PyObject_GC_UnTrack(loops);
    Py_XDECREF(loops->message.cls);
    Py_XDECREF(loops->sent.cls);
    Py_XDECREF(loops->result.cls);
    Py_XDECREF(loops->received.cls);
    Py_XDECREF(loops->plaintext.cls);
    Py_XDECREF(loops->ids.cls);
    Py_XDECREF(loops->outbox.cls);
    Py_XDECREF(loops->core.cls);
    Py_XDECREF(loops->limits.cls);
    Py_XDECREF(loops->one);
    Py_XDECREF(loops->digest);
    PyMem_Free(loops->service);
    type->tp_free(loops);
    Py_DECREF(type);
}

