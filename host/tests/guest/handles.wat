;; Takes handles and never gives one back.
(module
  (import "wasi:cli/stdout@0.2.6" "get-stdout" (func $stdout (result i32)))
  (memory (export "memory") 1)
  (func (export "wasi:cli/run@0.2.6#run") (result i32)
    (loop $next
      (drop (call $stdout))
      (br $next))
    unreachable))
