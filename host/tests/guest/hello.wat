(module
  (import "wasi:cli/stdout@0.2.6" "get-stdout" (func $stdout (result i32)))
  (import "wasi:io/streams@0.2.6" "[method]output-stream.blocking-write-and-flush"
    (func $write (param i32 i32 i32 i32)))
  (import "wasi:io/streams@0.2.6" "[resource-drop]output-stream" (func $drop (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 1024) "hello\n")
  (func (export "wasi:cli/run@0.2.6#run") (result i32)
    (local $out i32)
    (local.set $out (call $stdout))
    (call $write (local.get $out) (i32.const 1024) (i32.const 6) (i32.const 2048))
    (call $drop (local.get $out))
    (i32.const 0)))
