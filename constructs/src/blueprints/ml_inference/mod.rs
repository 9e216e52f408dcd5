//! Runs inference in Lambda functions whose libraries and model are on EFS.

mod config;
mod starving;

pub use config::{ExpectedLoad, InferenceFunction, Loader, MlInference, Ssh};

use stanchion_check::facts::lambda::{MEMORY_MIB, TIMEOUT_SECONDS};
use stanchion_core::{App, Diagnostic, Stack};
use stanchion_template::SetOpt;
use stanchion_template::document::Output;

use super::{Blueprint, NetworkConfig, outside};
use crate::attach::Mount;
use crate::compute::{InstanceType, LoaderInstance};
use crate::lambda::{Code, Function, FunctionBuilder, ProvisionedConcurrency, Runtime};
use crate::network::{Tier, Vpc};
use crate::storage::{AccessPoint, ClientPolicy};
use crate::units::MountPath;
use crate::user_data::CloudConfig;

/// The code of the function.
const HANDLER: &str = include_str!("handler.py");
/// The script that the loader runs.
const LOAD: &str = include_str!("load.sh");

impl Blueprint for MlInference {
    const NAME: &'static str = "ml-inference";
    const SUMMARY: &'static str = "A Lambda function whose Python libraries and model are on EFS, and an EC2 instance that installs them";

    fn check(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        self.access_point.check(&mut findings);
        self.check_function(&mut findings);
        self.check_loader(&mut findings);
        if let Some(alarms) = &self.alarms {
            alarms.check(&self.file_system, &mut findings);
        }
        for (property, found) in [
            ("load.coldStartGib", self.load.cold_start_gib),
            ("load.coldStartsPerDay", self.load.cold_starts_per_day),
        ] {
            if found == 0 {
                findings.push(outside(property, found, "1 and up"));
            }
        }
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(&self.stack_name);
        stack.set_description("A function whose libraries and model lie on EFS");
        for (key, value) in &self.tags {
            stack.tag(key.clone(), value.as_str());
        }
        let vpc = self.network.build(&stack);
        let data = self.file_system.build(&stack, &vpc, ClientPolicy::TlsAndIam);
        if let Some(starving) = starving::check(&self.file_system, &self.load) {
            data.scope().report(starving);
        }
        let model = self.access_point.build(&data, &stack, "Model");
        self.function(&stack, &vpc, &model);
        if let Some(loader) = &self.loader {
            self.loader(loader, &stack, &vpc, &model);
        }
        if let Some(alarms) = &self.alarms {
            alarms.build(&stack, &data);
        }
        let id = Output::new(data.id()).description("The file system");
        stack.output("FileSystemId", id);
    }
}

impl MlInference {
    fn function(&self, stack: &Stack, vpc: &Vpc, model: &AccessPoint) {
        let (config, path) = (&self.function, &self.mount_path);
        let function =
            Function::builder(Runtime::PYTHON3_13, "index.handler", Code::inline(HANDLER))
                .description("Classifies pictures")
                .vpc(vpc)
                .memory_mib(config.memory_mib)
                .timeout_seconds(config.timeout_seconds)
                .log_retention_days(config.log_days)
                .environment("PYTHONPATH", format!("{path}/lib"))
                .environment("TORCH_HOME", format!("{path}/model"))
                .environment("MODEL", format!("{path}/model/model.pt"))
                .set_opt(config.reserved_concurrency, FunctionBuilder::reserved_concurrency)
                .build(stack, "Infer");
        model.mount_on(&function, path.clone(), Mount::read_only());
        let alias = function.alias("live").description("The alias that callers invoke");
        let least = config.provisioned_concurrency;
        let alias = match (least, config.most_provisioned_concurrency) {
            (0, _) => alias,
            (_, None) => alias.provisioned_concurrency(ProvisionedConcurrency::Fixed(least)),
            (_, Some(most)) => alias.provisioned_concurrency(ProvisionedConcurrency::Tracking {
                least,
                most,
                utilization: 0.7,
            }),
        };
        let alias = alias.build(stack, "Live");
        let arn = Output::new(alias.arn()).description("The alias that callers invoke");
        stack.output("FunctionArn", arn);
    }

    fn loader(&self, loader: &Loader, stack: &Stack, vpc: &Vpc, model: &AccessPoint) {
        let at: MountPath = self.mount_path.clone().into();
        let settings = format!("ROOT={at}\nPACKAGES='{}'\n", loader.packages.join(" "));
        let (first, rest) = LOAD.split_once('\n').unwrap_or((LOAD, ""));
        let machine = LoaderInstance::builder(vpc, loader.instance_type.as_str())
            .cloud_config(CloudConfig::new().package("python3.13").package("python3.13-pip"))
            .script(format!("{first}\n{settings}{rest}"))
            .set_opt(loader.ssh.as_ref(), |it, ssh| it.ssh_from(ssh.from, ssh.key_pair.as_str()))
            .build(stack, "Loader");
        model.mount_on(&machine, at, Mount::read_write());
        let id = Output::new(machine.id())
            .description("The loader instance: aws ssm start-session --target ..");
        stack.output("LoaderId", id);
    }

    fn check_function(&self, findings: &mut Vec<Diagnostic>) {
        let function = &self.function;
        if !MEMORY_MIB.has(function.memory_mib) {
            let allowed = format!("{}-{}", MEMORY_MIB.least, MEMORY_MIB.most);
            findings.push(outside("function.memoryMib", function.memory_mib, &allowed));
        }
        if !TIMEOUT_SECONDS.has(function.timeout_seconds) {
            let allowed = format!("{}-{}", TIMEOUT_SECONDS.least, TIMEOUT_SECONDS.most);
            findings.push(outside("function.timeoutSeconds", function.timeout_seconds, &allowed));
        }
        let least = function.provisioned_concurrency;
        if let Some(most) = function.most_provisioned_concurrency
            && (least == 0 || most < least)
        {
            let allowed =
                format!("{} and up, with provisionedConcurrency of 1 and up", least.max(1));
            findings.push(outside("function.mostProvisionedConcurrency", most, &allowed));
        }
        let most = function.most_provisioned_concurrency.unwrap_or(least);
        if let Some(reserved) = function.reserved_concurrency
            && reserved < most
        {
            let allowed = format!("{most} and up (function.provisionedConcurrency)");
            findings.push(outside("function.reservedConcurrency", reserved, &allowed));
        }
    }

    fn check_loader(&self, findings: &mut Vec<Diagnostic>) {
        let Some(loader) = &self.loader else { return };
        let has_public = match &self.network {
            NetworkConfig::New(new) => new.tiers.contains(&Tier::Public),
            NetworkConfig::Existing(_) | NetworkConfig::Parameters(_) => false,
        };
        if !has_public {
            findings.push(
                outside("loader", "a loader in a network without public subnets", "null").help(
                    "Add `public` to `network.new.tiers`, or install the libraries and the model from elsewhere",
                ),
            );
        }
        let word = |it: &String| {
            !it.is_empty()
                && it.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_.[]=<>~!+,".contains(&it))
        };
        for (at, package) in loader.packages.iter().enumerate().filter(|(_, it)| !word(it)) {
            let allowed = "a package of PyPI, such as torch or torch==2.9.0";
            let property = format!("loader.packages.{at}");
            findings.push(outside(&property, format!("{package:?}"), allowed));
        }
        if InstanceType::from(&loader.instance_type).architecture()
            != crate::compute::Architecture::X86_64
        {
            let allowed =
                "an instance type with an x86 processor, which is the architecture of the function";
            findings.push(outside("loader.instanceType", &loader.instance_type, allowed));
        }
    }
}
