/* A libFuzzer target with an interpreter inside: every input goes to fuzz/laws.py.
 *
 * tl/_native.c is linked in, so that coverage and both sanitizers see it; `python fuzz/native.py`
 * builds and runs all this. The interpreter has to allocate with malloc (PYTHONMALLOC=malloc), so
 * that AddressSanitizer knows the bounds of every object.
 */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <stdlib.h>

PyMODINIT_FUNC PyInit__native(void);

static PyObject *check;

static void
stop(void)
{
    PyErr_Print();
    abort();
}

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    PyImport_AppendInittab("tl._native", PyInit__native);
    Py_InitializeEx(0);
    PyObject *laws = PyImport_ImportModule("laws");
    check = laws == NULL ? NULL : PyObject_GetAttrString(laws, "check");
    if (check == NULL)
        stop();
    return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    PyObject *input = PyBytes_FromStringAndSize((const char *)data, (Py_ssize_t)size);
    PyObject *result = input == NULL ? NULL : PyObject_CallOneArg(check, input);
    if (result == NULL)
        stop();
    Py_DECREF(result);
    Py_DECREF(input);
    return 0;
}
