//! Containers of tasks.

use crate::containers::Container;

/// A container of a task: what [`Container`] says, and what only ECS knows.
#[derive(Clone, Debug)]
#[must_use = "give it to a task definition"]
pub struct TaskContainer {
    pub(super) name: String,
    pub(super) container: Container,
    pub(super) essential: bool,
    pub(super) ports: Vec<u16>,
    pub(super) entry_point: Vec<String>,
    pub(super) health_check: Vec<String>,
    pub(super) cpu_units: Option<u32>,
    pub(super) memory_mib: Option<u32>,
    pub(super) memory_reservation_mib: Option<u32>,
    pub(super) stop_timeout_seconds: Option<u32>,
    pub(super) working_directory: Option<String>,
}

impl TaskContainer {
    /// A container with a name.
    pub fn new(name: impl Into<String>, container: Container) -> TaskContainer {
        TaskContainer {
            name: name.into(),
            container,
            essential: true,
            ports: Vec::new(),
            entry_point: Vec::new(),
            health_check: Vec::new(),
            cpu_units: None,
            memory_mib: None,
            memory_reservation_mib: None,
            stop_timeout_seconds: None,
            working_directory: None,
        }
    }

    /// Whether the task ends with it; default yes.
    pub fn essential(mut self, on: bool) -> TaskContainer {
        self.essential = on;
        self
    }

    /// A TCP port it listens on.
    pub fn port(mut self, port: u16) -> TaskContainer {
        self.ports.push(port);
        self
    }

    /// What its command is given to; default what the image says.
    pub fn entry_point<W: Into<String>>(
        mut self,
        words: impl IntoIterator<Item = W>,
    ) -> TaskContainer {
        self.entry_point = words.into_iter().map(Into::into).collect();
        self
    }

    /// A line of shell that tells whether it is well.
    pub fn health_check(mut self, line: impl Into<String>) -> TaskContainer {
        self.health_check = vec!["CMD-SHELL".to_owned(), line.into()];
        self
    }

    /// The CPU it gets of the task's, in units: 1,024 are a vCPU.
    pub fn cpu_units(mut self, units: u32) -> TaskContainer {
        self.cpu_units = Some(units);
        self
    }

    /// The most memory it may have, in MiB.
    pub fn memory_mib(mut self, mebibytes: u32) -> TaskContainer {
        self.memory_mib = Some(mebibytes);
        self
    }

    /// The memory that is kept for it, in MiB.
    pub fn memory_reservation_mib(mut self, mebibytes: u32) -> TaskContainer {
        self.memory_reservation_mib = Some(mebibytes);
        self
    }

    /// For how many seconds it may tidy up before it is killed, 2-120 on Fargate; default 30.
    pub fn stop_timeout_seconds(mut self, seconds: u32) -> TaskContainer {
        self.stop_timeout_seconds = Some(seconds);
        self
    }

    /// The folder it starts in; default what the image says.
    pub fn working_directory(mut self, path: impl Into<String>) -> TaskContainer {
        self.working_directory = Some(path.into());
        self
    }
}
