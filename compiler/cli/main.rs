//! The `molt` command: everything is in the library beside it, so that tests reach it too.

fn main() -> std::process::ExitCode {
    molt::main()
}
