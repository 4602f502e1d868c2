// Takes turns on request: reads commands from standard input, answers each with a line of JSON.
//
//   load FILE     take the bytes of a file; says whether encoding what is decoded gives them back
//   decode COUNT  decode them so many times; CPU seconds (all threads of the process) per call
//   encode COUNT  the same for encoding

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { TlBinaryReader, TlBinaryWriter } from '@mtcute/tl-runtime'

const require = createRequire(import.meta.url)
const { __tlReaderMap: readers } = require('@mtcute/tl/binary/reader.js')
const { __tlWriterMap: writers } = require('@mtcute/tl/binary/writer.js')

let data
let value

const actions = {
    decode: () => new TlBinaryReader(readers, data).object(),
    encode: () => TlBinaryWriter.serializeObject(writers, value),
}

function load(file) {
    data = new Uint8Array(readFileSync(file))
    value = actions.decode()
    return { identical: Buffer.compare(actions.encode(), data) === 0 }
}

function turn(action, count) {
    const start = process.cpuUsage()
    for (let i = 0; i < count; i++) action()
    const { user, system } = process.cpuUsage(start)
    return { seconds: (user + system) / 1e6 / count }
}

for await (const line of createInterface({ input: process.stdin })) {
    const [command, argument] = line.split(' ')
    const answer = command === 'load' ? load(argument) : turn(actions[command], Number(argument))
    console.log(JSON.stringify(answer))
}
