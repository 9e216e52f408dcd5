//! Builds a wall of messages: Lambda functions that share one file.
//!
//! ```text
//! $ curl --request POST --data 'Hello from EFS!' https://ID.execute-api.REGION.amazonaws.com
//! {"messages": ["Hello from EFS!"]}
//! $ curl --header 'accept: text/plain' https://ID.execute-api.REGION.amazonaws.com
//! Hello from EFS!
//! $ curl --request DELETE https://ID.execute-api.REGION.amazonaws.com
//! {"messages": []}
//! ```
//!
//! These calls need `api.authorization: everyone`; by default callers sign their requests. The function also answers
//! events of REST APIs and of function URLs.
//!
//! - The newest messages up to `wall.messages` and `wall.bytes` are on the wall, so an answer never exceeds the 6 MB of
//!   Lambda.
//! - A writer holds a lock alone, and readers share it. A request that does not get the lock in time is answered with the
//!   status 503.
//! - A function that is terminated while it writes leaves at most a part of a line. Readers skip it, and the next writer
//!   removes it.

mod config;

pub use config::{MessageWall, WallFunction, WallSize};

use stanchion_core::{App, Diagnostic};
use stanchion_template::SetOpt;
use stanchion_template::document::Output;

use super::Blueprint;
use crate::attach::Mount;
use crate::lambda::{Code, Function, FunctionBuilder, HttpMethod, Runtime};
use crate::storage::ClientPolicy;

/// The code of the functions.
const HANDLER: &str = include_str!("handler.py");

impl Blueprint for MessageWall {
    const NAME: &'static str = "message-wall";
    const SUMMARY: &'static str =
        "An HTTP API whose Lambda functions keep messages in one file on EFS, with locks";

    fn check_relations(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        self.file_system.check("fileSystem", &self.network, &mut findings);
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack.set_description("A wall of messages in a file that functions share");
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
        let data = self.file_system.build(&stack, &vpc, ClientPolicy::TlsAndIam);
        let messages = self.access_point.build(&data, &stack, "Messages");
        let wall = Function::builder(Runtime::PYTHON3_13, "index.handler", Code::inline(HANDLER))
            .description("Keeps messages in a file")
            .vpc(&vpc)
            .subnets(self.file_system.subnets(vpc.inner_subnets()))
            .memory_mib(self.function.memory_mib)
            .timeout_seconds(self.function.timeout_seconds)
            .log_retention_days(self.function.log_days.days())
            .set_opt(log_key.as_ref(), FunctionBuilder::log_kms_key)
            .environment("WALL", self.mount_path.as_str())
            .environment("WALL_BYTES", self.wall.bytes.to_string())
            .environment("WALL_MESSAGES", self.wall.messages.to_string())
            .set_opt(self.function.reserved_concurrency, FunctionBuilder::reserved_concurrency)
            .build(&stack, "Wall");
        messages.mount_on(&wall, self.mount_path.clone(), Mount::read_write());
        let routes = [
            ("Read", HttpMethod::Get),
            ("Look", HttpMethod::Head),
            ("Add", HttpMethod::Post),
            ("Clear", HttpMethod::Delete),
        ];
        let methods = routes.map(|(_, method)| method);
        let api =
            self.api.build(&stack, "Reads, adds and deletes messages", &methods, log_key.as_ref());
        for (id, method) in routes {
            api.route(method, "/", &wall, self.api.authorization()).build(id);
        }
        let url = Output::new(api.url()).description("The wall: GET, POST and DELETE");
        stack.output("Url", url);
        let id = Output::new(data.id()).description("The file system");
        stack.output("FileSystemId", id);
    }
}
