(module
  (import "wasi:io/streams@0.2.6" "[method]output-stream.blocking-write-and-flush"
    (func $write (param i32 i32 i32 i32)))
  (memory (export "memory") 1)
  (func (export "wasi:cli/run@0.2.6#run") (result i32)
    (call $write (i32.const 12345) (i32.const 0) (i32.const 0) (i32.const 64))
    (i32.const 0)))
