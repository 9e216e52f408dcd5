//! Builds a wall of messages: Lambda functions that share one file.

mod config;

pub use config::{ApiAuthorization, MessageWall, WallApi, WallFunction};

use stanchion_core::{App, Diagnostic};
use stanchion_template::SetOpt;
use stanchion_template::document::Output;

use super::{Blueprint, outside};
use crate::attach::Mount;
use crate::http_api::{Authorization, HttpApi, Throttle};
use crate::lambda::{Code, Cors, Function, FunctionBuilder, HttpMethod, Runtime};
use crate::storage::ClientPolicy;

/// The code of the functions.
const HANDLER: &str = include_str!("handler.py");

impl Blueprint for MessageWall {
    const NAME: &'static str = "message-wall";
    const SUMMARY: &'static str =
        "An HTTP API whose Lambda functions keep messages in one file on EFS, with locks";

    fn check(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        self.access_point.check(&mut findings);
        self.function.check(&mut findings);
        let api = &self.api;
        if !(api.rate > 0.0 && api.rate <= 10_000.0) {
            findings.push(outside("api.rate", api.rate, "above 0, at most 10000"));
        }
        if !(1..=5000).contains(&api.burst) {
            findings.push(outside("api.burst", api.burst, "1-5000"));
        }
        for (at, origin) in api.allow_origins.iter().enumerate() {
            if origin != "*" && !origin.contains("://") {
                let allowed = "an origin such as https://example.com, or *";
                let property = format!("api.allowOrigins.{at}");
                findings.push(outside(&property, format!("{origin:?}"), allowed));
            }
        }
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(&self.stack_name);
        stack.set_description("A wall of messages in a file that functions share");
        for (key, value) in &self.tags {
            stack.tag(key.clone(), value.as_str());
        }
        let vpc = self.network.build(&stack);
        let data = self.file_system.build(&stack, &vpc, ClientPolicy::TlsAndIam);
        let messages = self.access_point.build(&data, &stack, "Messages");
        let wall = Function::builder(Runtime::PYTHON3_13, "index.handler", Code::inline(HANDLER))
            .description("Keeps messages in a file")
            .vpc(&vpc)
            .memory_mib(self.function.memory_mib)
            .timeout_seconds(self.function.timeout_seconds)
            .log_retention_days(self.function.log_days)
            .environment("WALL", self.mount_path.as_str())
            .set_opt(self.function.reserved_concurrency, FunctionBuilder::reserved_concurrency)
            .build(&stack, "Wall");
        messages.mount_on(&wall, self.mount_path.clone(), Mount::read_write());
        let mut api = HttpApi::builder()
            .description("Reads, adds and deletes messages")
            .throttle(Throttle { rate: self.api.rate, burst: self.api.burst });
        if !self.api.allow_origins.is_empty() {
            let methods = [HttpMethod::Get, HttpMethod::Post, HttpMethod::Delete];
            let origins = self.api.allow_origins.iter().map(String::as_str);
            api = api.cors(Cors::origins(origins).methods(methods).header("content-type"));
        }
        let api = api.build(&stack, "Api");
        for (id, method) in
            [("Read", HttpMethod::Get), ("Add", HttpMethod::Post), ("Clear", HttpMethod::Delete)]
        {
            let who = match self.api.authorization {
                ApiAuthorization::Iam => Authorization::Iam,
                ApiAuthorization::Everyone => Authorization::Everyone,
            };
            api.route(method, "/", &wall, who).build(id);
        }
        let url = Output::new(api.url()).description("The wall: GET, POST and DELETE");
        stack.output("Url", url);
        let id = Output::new(data.id()).description("The file system");
        stack.output("FileSystemId", id);
    }
}
