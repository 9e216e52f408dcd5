//! The deployer's tests against an emulator of AWS.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::process::{self, Error, Result};
use crate::python::Environment;

/// What is installed, pinned by hash.
const REQUIREMENTS: &str = "crates/xtask/src/emulator/requirements.txt";
/// How long the emulator may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// An emulator on a free port of this machine; stopped when dropped.
struct Emulator {
    process: Child,
    url: String,
}

impl Drop for Emulator {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// Starts the emulator and runs the tests that need it, or those of them whose names hold a text.
///
/// # Errors
/// When the emulator cannot be installed or started, or a test fails: without it nothing is proved.
pub(crate) fn run(root: &Path, filter: Option<&str>) -> Result {
    let environment = Environment::prepare(root, ".venv-emulator", REQUIREMENTS)?;
    let emulator = start(root, &environment)?;
    println!("emulator at {}", emulator.url);
    let arguments = ["test", "--locked", "-p", "deploy", "--test", "emulator", "--"];
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root).args(arguments).args(["--ignored", "--test-threads", "4"]);
    command.args(filter);
    command.env("STANCHION_EMULATOR", &emulator.url);
    command.env("STANCHION_EMULATOR_PYTHON", environment.path("python"));
    process::run(&mut command)
}

fn start(root: &Path, environment: &Environment) -> Result<Emulator> {
    let failed = |source| Error::Start { program: "ministack".to_owned(), source };
    // The port is free until something else takes it, which then shows as a failed start.
    let port =
        TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).map_err(failed)?.port();
    let log = root.join("target/emulator.log");
    process::write(&log, b"")?;
    let file =
        || std::fs::File::create(&log).map_err(|source| Error::File { path: log.clone(), source });
    let process = environment
        .program("ministack")
        // Its default is every address of the machine.
        .env("BIND_HOST", "127.0.0.1")
        .env("GATEWAY_PORT", port.to_string())
        .env("IOT_MTLS_ENABLED", "0")
        .env("LOG_LEVEL", "WARNING")
        .stdin(Stdio::null())
        .stdout(file()?)
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed)?;
    let mut emulator = Emulator { process, url: format!("http://127.0.0.1:{port}") };
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Ok(emulator);
        }
        if let Ok(Some(status)) = emulator.process.try_wait() {
            return Err(Error::Failed(format!(
                "the emulator ended with {status}: {}",
                log.display()
            )));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Err(Error::Failed(format!("the emulator does not answer: {}", log.display())))
}
