//! A program at a terminal.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

/// The longest time that a test waits for a text or for the end of the program.
const PATIENCE: Duration = Duration::from_secs(20);

/// A program whose standard input and standard error are a terminal.
pub(crate) struct Terminal {
    child: Child,
    keyboard: File,
    screen: Arc<Mutex<String>>,
}

impl Terminal {
    /// Starts a program at a terminal.
    pub(crate) fn start(mut program: Command) -> Terminal {
        let main = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&main).expect("a terminal");
        unlockpt(&main).expect("a terminal");
        let name = ptsname(&main, Vec::new()).expect("a name").into_string().expect("UTF-8");
        let open = || File::options().read(true).write(true).open(&name).expect("a terminal");
        let child = program
            .env("TERM", "xterm")
            .stdin(Stdio::from(OwnedFd::from(open())))
            .stderr(Stdio::from(OwnedFd::from(open())))
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        let keyboard = File::from(main);
        let mut output = keyboard.try_clone().expect("a second handle");
        let screen = Arc::new(Mutex::new(String::new()));
        let shown = Arc::clone(&screen);
        std::thread::spawn(move || {
            let mut chunk = [0; 4096];
            while let Ok(length @ 1..) = output.read(&mut chunk) {
                let text = String::from_utf8_lossy(&chunk[..length]);
                shown.lock().expect("nobody panics with it").push_str(&text);
            }
        });
        Terminal { child, keyboard, screen }
    }

    /// Returns everything that was shown.
    pub(crate) fn text(&self) -> String {
        self.screen.lock().expect("nobody panics with it").clone()
    }

    /// Waits until a text is shown.
    #[track_caller]
    pub(crate) fn wait_for(&self, text: &str) {
        let start = Instant::now();
        while !self.text().contains(text) {
            assert!(start.elapsed() < PATIENCE, "no {text:?} in\n{}", self.text());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Types a line.
    pub(crate) fn enter(&mut self, line: &str) {
        self.keyboard.write_all(format!("{line}\n").as_bytes()).expect("a terminal");
    }

    /// Sends the signal of Ctrl-C.
    pub(crate) fn interrupt(&self) {
        self.send(Signal::INT);
    }

    /// Sends SIGTERM.
    pub(crate) fn terminate(&self) {
        self.send(Signal::TERM);
    }

    fn send(&self, signal: Signal) {
        let pid = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw).expect("a process");
        kill_process(pid, signal).expect("the program runs");
    }

    /// Returns the exit code when the program has ended, within a few seconds.
    #[track_caller]
    pub(crate) fn end(mut self) -> (i32, String) {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                std::thread::sleep(Duration::from_millis(50));
                return (status.code().unwrap_or(-1), self.text());
            }
            if start.elapsed() > PATIENCE {
                drop(self.child.kill());
                panic!("the program does not end\n{}", self.text());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}
