/* Sealing and opening short packets: what mtproto/crypto/envelope.py and kdf.py say, with the hash
 * and the cipher that they are given. Everything from the peer is checked before it is used; any
 * doubt is left to Python, which words it. */

enum { PACKET_HEAD = 24, PLAIN_HEAD = 32, LEAST_PADDING = 12, MOST_PADDING = 1024 };
enum { LONGEST_PACKET = 1 << 14 }; /* longer ones are all hashing and encrypting */

/* What seals packets of one sender: an auth key's id and slices, SHA-256, and AES-256-IGE. */
typedef struct {
    const uint8_t *id, *secret, *a, *b;
    PyObject *sha256, *cipher;
} Sealer;

static int exactly(PyObject *bytes, Py_ssize_t size, const uint8_t **start) {
    Py_ssize_t found;
    return as_body(bytes, start, &found) && found == size;
}

/* Reads (key_id, slices, sha256, cipher); 0 when they are not as expected. */
static int as_sealer(PyObject *const *args, Sealer *sealer) {
    PyObject *slices = args[1];
    sealer->sha256 = args[2];
    sealer->cipher = args[3];
    return exactly(args[0], 8, &sealer->id) && PyTuple_CheckExact(slices) &&
           PyTuple_GET_SIZE(slices) == 3 &&
           exactly(PyTuple_GET_ITEM(slices, 0), 32, &sealer->secret) &&
           exactly(PyTuple_GET_ITEM(slices, 1), 36, &sealer->a) &&
           exactly(PyTuple_GET_ITEM(slices, 2), 36, &sealer->b);
}

/* SHA-256 of two pieces in a row. */
static int digest_of(SessionLoops *loops, PyObject *sha256, const uint8_t *first, Py_ssize_t left,
                     const uint8_t *second, Py_ssize_t right, uint8_t *digest) {
    int status = -1;
    PyObject *made = NULL, *hash = NULL, *whole = PyBytes_FromStringAndSize(NULL, left + right);
    if (whole != NULL) {
        memcpy(PyBytes_AS_STRING(whole), first, (size_t)left);
        memcpy(PyBytes_AS_STRING(whole) + left, second, (size_t)right);
        hash = PyObject_CallOneArg(sha256, whole);
    }
    if (hash != NULL)
        made = PyObject_CallMethodNoArgs(hash, loops->digest);
    if (made != NULL && PyBytes_Check(made) && PyBytes_GET_SIZE(made) == 32) {
        memcpy(digest, PyBytes_AS_STRING(made), 32);
        status = 0;
    } else if (made != NULL)
        PyErr_SetString(PyExc_TypeError, "a digest has 32 bytes");
    Py_XDECREF(whole);
    Py_XDECREF(hash);
    Py_XDECREF(made);
    return status;
}

/* What the cipher makes of some bytes under the key and IV of a msg_key; as many bytes. */
static PyObject *
ciphered(SessionLoops *loops, const Sealer *sealer, const uint8_t *msg_key, PyObject *data) {
    uint8_t a[32], b[32], key[32], iv[32];
    if (digest_of(loops, sealer->sha256, msg_key, 16, sealer->a, 36, a) < 0 ||
        digest_of(loops, sealer->sha256, sealer->b, 36, msg_key, 16, b) < 0)
        return NULL;
    memcpy(key, a, 8), memcpy(key + 8, b + 8, 16), memcpy(key + 24, a + 24, 8);
    memcpy(iv, b, 8), memcpy(iv + 8, a + 8, 16), memcpy(iv + 24, b + 24, 8);
    PyObject *args[] = {data, PyBytes_FromStringAndSize((char *)key, 32),
                        PyBytes_FromStringAndSize((char *)iv, 32)};
    PyObject *made = NULL;
    if (args[1] != NULL && args[2] != NULL)
        made = PyObject_Vectorcall(sealer->cipher, args, 3, NULL);
    Py_XDECREF(args[1]);
    Py_XDECREF(args[2]);
    if (made != NULL &&
        (!PyBytes_Check(made) || PyBytes_GET_SIZE(made) != PyBytes_GET_SIZE(data))) {
        PyErr_SetString(PyExc_TypeError, "a cipher returns as many bytes as it is given");
        Py_CLEAR(made);
    }
    return made;
}

PyDoc_STRVAR(seal_doc,
"seal(key_id, slices, sha256, encrypt, salt, session_id, message, padding, /)\n--\n\n"
"The packet that holds a message (of type Sent or Message), if it is short and padded; else None.");

static PyObject *seal(SessionLoops *loops, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 8)
        return PyErr_Format(PyExc_TypeError, "seal takes 8 arguments");
    Sealer sealer;
    uint64_t msg_id;
    int32_t seq_no;
    const uint8_t *body, *padding;
    Py_ssize_t size, padded;
    if (!as_sealer(args, &sealer) || !PyLong_CheckExact(args[4]) || !PyLong_CheckExact(args[5]) ||
        !(as_message(&loops->sent, args[6], &msg_id, &seq_no, &body, &size) ||
          as_message(&loops->message, args[6], &msg_id, &seq_no, &body, &size)) ||
        !as_body(args[7], &padding, &padded) || size > LONGEST_PACKET || padded > MOST_PADDING ||
        (PLAIN_HEAD + size + padded) % 16 != 0)
        Py_RETURN_NONE;
    long long salt = PyLong_AsLongLong(args[4]), session_id = PyLong_AsLongLong(args[5]);
    if (PyErr_Occurred())
        return NULL;
    PyObject *plain = PyBytes_FromStringAndSize(NULL, PLAIN_HEAD + size + padded);
    if (plain == NULL)
        return NULL;
    uint8_t *start = (uint8_t *)PyBytes_AS_STRING(plain);
    uint8_t *at = put64(put64(put64(start, (uint64_t)salt), (uint64_t)session_id), msg_id);
    at = put32(put32(at, (uint32_t)seq_no), (uint32_t)size);
    memcpy(at, body, (size_t)size);
    memcpy(at + size, padding, (size_t)padded);
    uint8_t large[32];
    PyObject *packet = NULL, *hidden = NULL;
    size = PyBytes_GET_SIZE(plain);
    if (digest_of(loops, sealer.sha256, sealer.secret, 32, start, size, large) == 0)
        hidden = ciphered(loops, &sealer, large + 8, plain);
    if (hidden != NULL)
        packet = PyBytes_FromStringAndSize(NULL, PACKET_HEAD + PyBytes_GET_SIZE(hidden));
    if (packet != NULL) {
        at = (uint8_t *)PyBytes_AS_STRING(packet);
        memcpy(at, sealer.id, 8);
        memcpy(at + 8, large + 8, 16);
        memcpy(at + PACKET_HEAD, PyBytes_AS_STRING(hidden), (size_t)PyBytes_GET_SIZE(hidden));
    }
    Py_DECREF(plain);
    Py_XDECREF(hidden);
    return packet;
}

/* The header and body of an authenticated plaintext as a record; NULL without an exception when a
 * length in it lies. */
static PyObject *plaintext_of(SessionLoops *loops, const uint8_t *start, Py_ssize_t size) {
    uint32_t seq_no = get32(start + 24), length = get32(start + 28);
    Py_ssize_t padding = size - PLAIN_HEAD - (Py_ssize_t)length;
    if (seq_no > INT32_MAX || length % 4 || length > (size_t)size || padding < LEAST_PADDING ||
        padding > MOST_PADDING)
        return NULL;
    const char *body_start = (const char *)start + PLAIN_HEAD;
    PyObject *body = PyBytes_FromStringAndSize(body_start, (Py_ssize_t)length);
    PyObject *message = triple(&loops->message, PyLong_FromUnsignedLongLong(get64(start + 16)),
                               PyLong_FromLong((long)seq_no), body);
    return triple(&loops->plaintext, PyLong_FromLongLong((int64_t)get64(start)),
                  PyLong_FromLongLong((int64_t)get64(start + 8)), message);
}

PyDoc_STRVAR(open_packet_doc,
"open_packet(key_id, slices, sha256, decrypt, packet, /)\n--\n\n"
"The Plaintext of a short packet that is authentic and well-formed; None for any other.");

static PyObject *open_packet(SessionLoops *loops, PyObject *const *args, Py_ssize_t nargs) {
    if (nargs != 5)
        return PyErr_Format(PyExc_TypeError, "open_packet takes 5 arguments");
    Sealer sealer;
    const uint8_t *packet;
    Py_ssize_t size;
    if (!as_sealer(args, &sealer) || !as_body(args[4], &packet, &size) ||
        size < PACKET_HEAD + PLAIN_HEAD || size > LONGEST_PACKET ||
        (size - PACKET_HEAD) % 16 != 0 || memcmp(packet, sealer.id, 8) != 0)
        Py_RETURN_NONE;
    size -= PACKET_HEAD;
    PyObject *hidden = PyBytes_FromStringAndSize((const char *)packet + PACKET_HEAD, size);
    if (hidden == NULL)
        return NULL;
    PyObject *plain = ciphered(loops, &sealer, packet + 8, hidden), *opened = NULL;
    Py_DECREF(hidden);
    if (plain == NULL)
        return NULL;
    const uint8_t *start = (const uint8_t *)PyBytes_AS_STRING(plain);
    uint8_t large[32], difference = 0;
    if (digest_of(loops, sealer.sha256, sealer.secret, 32, start, size, large) == 0) {
        for (int i = 0; i < 16; i++) /* in a time that does not tell where they differ */
            difference |= (uint8_t)(large[8 + i] ^ packet[8 + i]);
        if (difference == 0)
            opened = plaintext_of(loops, start, size);
    }
    Py_DECREF(plain);
    return opened != NULL ? opened : none_unless_error();
}
