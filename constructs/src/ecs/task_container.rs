//! Defines containers of ECS tasks.

use crate::containers::Container;

/// A container of an ECS task: a [`Container`] with the settings that only ECS has.
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
    /// Returns a container with a name.
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

    /// Sets whether the task stops when this container stops (`Essential`). Default: `true`. An update replaces the
    /// task definition.
    pub fn essential(mut self, on: bool) -> TaskContainer {
        self.essential = on;
        self
    }

    /// Adds a TCP port, 1-65,535, on which the container listens. Default: none. An update replaces the task
    /// definition.
    pub fn port(mut self, port: u16) -> TaskContainer {
        self.ports.push(port);
        self
    }

    /// Sets the entry point. Default: the entry point of the image. An update replaces the task definition.
    pub fn entry_point<W: Into<String>>(
        mut self,
        words: impl IntoIterator<Item = W>,
    ) -> TaskContainer {
        self.entry_point = words.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the health check: a shell command that exits with 0 if the container is healthy. Default: none. An update
    /// replaces the task definition.
    pub fn health_check(mut self, line: impl Into<String>) -> TaskContainer {
        self.health_check = vec!["CMD-SHELL".to_owned(), line.into()];
        self
    }

    /// Sets the CPU units of the container, out of those of the task. 1,024 units are one vCPU. Default: no limit for
    /// the container within the task. An update replaces the task definition.
    pub fn cpu_units(mut self, units: u32) -> TaskContainer {
        self.cpu_units = Some(units);
        self
    }

    /// Sets the hard memory limit in MiB. Default: the memory of the task. An update replaces the task definition.
    pub fn memory_mib(mut self, mebibytes: u32) -> TaskContainer {
        self.memory_mib = Some(mebibytes);
        self
    }

    /// Sets the reserved memory in MiB. Default: none. An update replaces the task definition.
    pub fn memory_reservation_mib(mut self, mebibytes: u32) -> TaskContainer {
        self.memory_reservation_mib = Some(mebibytes);
        self
    }

    /// Sets the number of seconds between the signal to stop and the signal to kill, 2-120 on Fargate. Default: 30. An
    /// update replaces the task definition.
    pub fn stop_timeout_seconds(mut self, seconds: u32) -> TaskContainer {
        self.stop_timeout_seconds = Some(seconds);
        self
    }

    /// Sets the working directory. Default: that of the image. An update replaces the task definition.
    pub fn working_directory(mut self, path: impl Into<String>) -> TaskContainer {
        self.working_directory = Some(path.into());
        self
    }
}
