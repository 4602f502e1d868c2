/* The inner loops of calls and answers: numbering, packing and opening ordinary packets.
 *
 * A loop works on the same records, lists and dictionaries as the Python code it stands in for. It
 * does the ordinary thing, or it does nothing and returns None (or counts how far it came), and
 * the Python code, which knows all rules, goes on from there. So nothing here judges or explains.
 *
 * Rules here and in what is included: no length from the wire is used before it has been compared
 * with the bytes that are left; slots are read and written only of objects whose class is exactly
 * the one that was described; whatever is checked is checked before the first change; nothing that
 * is called between a check and the use of what was checked can run Python code.
 */

#include "_native_records.h"
#include "_native_session.h"
#include "_native_packets.h"
#include "_native_answer.h"
#include "_native_requests.h"

#define LOOP(function, flags, doc) {#function, (PyCFunction)(void (*)(void))function, flags, doc}

static PyMethodDef session_methods[] = {
    LOOP(pack_container, METH_O, pack_doc),
    LOOP(open_container, METH_FASTCALL, open_doc),
    LOOP(take_results, METH_FASTCALL, results_doc),
    LOOP(take_queries, METH_FASTCALL, queries_doc),
    LOOP(acknowledge, METH_FASTCALL, acknowledge_doc),
    LOOP(reply, METH_FASTCALL, reply_doc),
    LOOP(seal, METH_FASTCALL, seal_doc),
    LOOP(open_packet, METH_FASTCALL, open_packet_doc),
    {NULL, NULL, 0, NULL},
};

static PyMethodDef request_methods[] = {
    LOOP(ask, METH_FASTCALL, ask_doc),
    LOOP(take_outcomes, METH_FASTCALL, outcomes_doc),
    LOOP(settle, METH_FASTCALL, settle_doc),
    {NULL, NULL, 0, NULL},
};

static PyType_Slot session_slots[] = {
    {Py_tp_doc, "The loops of a session, over the records that they are given."},
    {Py_tp_new, session_loops_new},
    {Py_tp_dealloc, session_loops_dealloc},
    {Py_tp_traverse, session_loops_traverse},
    {Py_tp_methods, session_methods},
    {0, NULL},
};

static PyType_Slot request_slots[] = {
    {Py_tp_doc, "The loops of requests, beside those of their session."},
    {Py_tp_new, request_loops_new},
    {Py_tp_dealloc, request_loops_dealloc},
    {Py_tp_traverse, request_loops_traverse},
    {Py_tp_methods, request_methods},
    {0, NULL},
};

static PyType_Spec session_spec = {
    .name = "mtproto._native.SessionLoops",
    .basicsize = sizeof(SessionLoops),
    .flags = LOOP_FLAGS,
    .slots = session_slots,
};

static PyType_Spec request_spec = {
    .name = "mtproto._native.RequestLoops",
    .basicsize = sizeof(RequestLoops),
    .flags = LOOP_FLAGS,
    .slots = request_slots,
};

static int module_exec(PyObject *module) {
    Types *types = PyModule_GetState(module);
    types->session = (PyTypeObject *)PyType_FromModuleAndSpec(module, &session_spec, NULL);
    types->answer = (PyTypeObject *)PyType_FromModuleAndSpec(module, &answer_spec, NULL);
    if (types->session == NULL || types->answer == NULL)
        return -1;
    PyObject *request = PyType_FromModuleAndSpec(module, &request_spec, NULL);
    int status = request == NULL ? -1 : PyModule_AddType(module, (PyTypeObject *)request);
    Py_XDECREF(request);
    if (status == 0)
        status = PyModule_AddType(module, types->session);
    return status < 0 ? -1 : PyModule_AddType(module, types->answer);
}

static int module_traverse(PyObject *module, visitproc visit, void *arg) {
    Types *types = PyModule_GetState(module);
    Py_VISIT(types->session);
    Py_VISIT(types->answer);
    return 0;
}

static int module_clear(PyObject *module) {
    Types *types = PyModule_GetState(module);
    Py_CLEAR(types->session);
    Py_CLEAR(types->answer);
    return 0;
}

static PyModuleDef_Slot module_slots[] = {
    {Py_mod_exec, module_exec},
    {0, NULL},
};

static struct PyModuleDef module_def = {
    PyModuleDef_HEAD_INIT,
    .m_name = "mtproto._native",
    .m_doc = "The inner loops of calls and answers; see mtproto/session/loops.py for their use.",
    .m_size = sizeof(Types),
    .m_slots = module_slots,
    .m_traverse = module_traverse,
    .m_clear = module_clear,
};

PyMODINIT_FUNC PyInit__native(void) {
    return PyModuleDef_Init(&module_def);
}
