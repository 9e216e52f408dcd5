//! Starts data repository tasks of FSx for Lustre.

use stanchion_template::Node;

use crate::step_functions::{ApiCall, State};
use crate::storage::DataRepositoryTask;

impl DataRepositoryTask {
    /// Returns a state in JSONata that starts the data repository task.
    pub fn state(self) -> State {
        let permission = self.permission();
        ApiCall::new("fsx", "createDataRepositoryTask", Node::Map(self.request), permission).state()
    }
}
