//! Tasks of linked data of FSx for Lustre.

use stanchion_template::Node;

use crate::step_functions::{ApiCall, State};
use crate::storage::DataRepositoryTask;

impl DataRepositoryTask {
    /// The state of a flow in JSONata that starts it.
    pub fn state(self) -> State {
        let permission = self.permission();
        ApiCall::new("fsx", "createDataRepositoryTask", Node::Map(self.request), permission).state()
    }
}
