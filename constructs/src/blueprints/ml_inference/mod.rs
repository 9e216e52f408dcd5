//! Runs inference in Lambda functions whose libraries and model are on EFS.
//!
//! ```text
//! $ curl 'https://ID.execute-api.REGION.amazonaws.com/?url=https://example.com/cat.jpg'
//! {"class": "tabby", "classes": [{"class": "tabby", "index": 281, "likelihood": 0.61}, ..]}
//! $ curl --header 'content-type: image/jpeg' --data-binary @cat.jpg https://ID.execute-api.REGION.amazonaws.com
//! ```
//!
//! These calls need `api.authorization: everyone`; by default callers sign their requests. Other callers invoke the alias
//! with `{"image": "<base64>"}` or `{"url": "https://.."}`.
//!
//! - **The model** is loaded while the function initializes, so provisioned environments are ready before the first call.
//!   If the libraries or the model are not there yet, the function answers with the status 503, writes the reason to its
//!   log, and tries again at the next call.
//! - **The API** waits for 30 seconds at most. A cold start that takes longer is answered with the status 503 by the API,
//!   and the function goes on to load.
//! - **A URL** is fetched over HTTPS from public IPv4 addresses only. The function resolves the name once, refuses
//!   addresses that are not public, and connects to the address that it checked, also after a redirect. An image has at most
//!   10 MiB and 50 million pixels, and arrives within 10 seconds.
//! - **The way out**: a function in a VPC reaches the internet only through NAT in private subnets, which the default
//!   network has. Without NAT, set `function.fetchUrls: false`; callers then send the image itself.
//! - **One Zone**: the function and the loader are in the zone of the file system.
//! - **The loader** writes `lib`, `model/model.pt` and `model/labels.json` below the mount, and `loaded` with the packages
//!   when it is done. It writes nothing if the file system is not mounted. It can run again, and replaces everything at
//!   once.

mod config;
mod starving;

pub use config::{ExpectedLoad, InferenceFunction, Loader, MlInference, Ssh};

use stanchion_check::facts::api_gateway::TIMEOUT_MILLIS;
use stanchion_core::{App, Diagnostic, Stack, code};
use stanchion_template::document::Output;
use stanchion_template::{SetOpt, Value};

use super::values::PipRequirement;
use super::{Blueprint, NetworkConfig, NewNetwork, conflict, instances};
use crate::Text;
use crate::attach::Mount;
use crate::compute::{Architecture, BlockDevice, LoaderInstance, LoaderInstanceBuilder};
use crate::lambda::{
    Alias, Code, Function, FunctionBuilder, HttpMethod, ProvisionedConcurrency, Runtime,
};
use crate::network::{Nat, Tier, Vpc};
use crate::storage::{AccessPoint, ClientPolicy};
use crate::text;
use crate::units::MountPath;
use crate::user_data::{CloudConfig, quoted};

/// The code of the function.
const HANDLER: &str = include_str!("handler.py");
/// The script that the loader runs.
const LOAD: &str = include_str!("load.sh");

impl Blueprint for MlInference {
    const NAME: &'static str = "ml-inference";
    const SUMMARY: &'static str = "A Lambda function whose Python libraries and model are on EFS, and an EC2 instance that installs them";

    fn check_relations(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        self.file_system.check("fileSystem", &self.network, &mut findings);
        self.check_function(&mut findings);
        self.check_loader(&mut findings);
        if let Some(alarms) = &self.alarms {
            alarms.check(&self.file_system, &mut findings);
        }
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack.set_description("A function whose libraries and model lie on EFS");
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
        let data = self.file_system.build(&stack, &vpc, ClientPolicy::TlsAndIam);
        if let Some(starving) = starving::check(&self.file_system, &self.load) {
            data.scope().report(starving);
        }
        let model = self.access_point.build(&data, &stack, "Model");
        let alias = self.function(&stack, &vpc, &model, log_key.as_ref());
        if let Some(api) = &self.api {
            let routes = [("ByUrl", HttpMethod::Get), ("ByImage", HttpMethod::Post)];
            let methods = routes.map(|(_, method)| method);
            let who = api.authorization();
            let api = api.build(&stack, "Classifies pictures", &methods, log_key.as_ref());
            for (id, method) in routes {
                api.route(method, "/", &alias, who.clone()).build(id);
            }
            if self.function.timeout_seconds > TIMEOUT_MILLIS.most / 1000 {
                let reason = "a cold start can take longer than the API waits, and the function goes on to load";
                stack.acknowledge(code::API_001, reason);
            }
            let url = Output::new(api.url())
                .description("The API: GET with ?url=, or POST with the image as body");
            stack.output("Url", url);
        }
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
    fn function(
        &self,
        stack: &Stack,
        vpc: &Vpc,
        model: &AccessPoint,
        log_key: Option<&Value<String>>,
    ) -> Alias {
        let (config, path) = (&self.function, &self.mount_path);
        // A caller must not reach the network of the function through a URL.
        let network = vpc.block().map(|it| it.to_string()).unwrap_or_default();
        let fetch = if config.fetch_urls { "yes" } else { "no" };
        let function =
            Function::builder(Runtime::PYTHON3_13, "index.handler", Code::inline(HANDLER))
                .description("Classifies pictures")
                .vpc(vpc)
                .subnets(self.file_system.subnets(vpc.inner_subnets()))
                .memory_mib(config.memory_mib)
                .timeout_seconds(config.timeout_seconds)
                .log_retention_days(config.log_days.days())
                .set_opt(log_key, FunctionBuilder::log_kms_key)
                .environment("PYTHONPATH", format!("{path}/lib"))
                .environment("TORCH_HOME", format!("{path}/model"))
                .environment("MODEL", format!("{path}/model/model.pt"))
                .environment("LABELS", format!("{path}/model/labels.json"))
                .environment("FETCH", fetch)
                .environment("NETWORK", network)
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
        alias
    }

    fn loader(&self, loader: &Loader, stack: &Stack, vpc: &Vpc, model: &AccessPoint) {
        let at: MountPath = self.mount_path.clone().into();
        let words = |words: &[PipRequirement]| {
            words.iter().enumerate().fold(Text::default(), |text, (at, word)| {
                text![text, if at == 0 { "" } else { " " }, quoted(word.to_string())]
            })
        };
        let (first, rest) = LOAD.split_once('\n').unwrap_or((LOAD, ""));
        let script = text![
            format!("{first}\nROOT="),
            quoted(at.as_str().to_owned()),
            "\nPACKAGES=(",
            words(&loader.packages),
            format!(")\n{rest}"),
        ];
        let subnets = self.file_system.subnets(vpc.subnets(Tier::Public));
        let root_key = loader.root_disk_kms_key.as_ref().map(|it| it.of_root_disks(stack));
        let root_disk = root_key.map(|it| BlockDevice::root_of_image().kms_key(it));
        let machine = LoaderInstance::builder(vpc, loader.instance_type.as_str())
            .cloud_config(CloudConfig::new().package("python3.13").package("python3.13-pip"))
            .script(script)
            .set_opt(subnets.first(), LoaderInstanceBuilder::subnet)
            .set_opt(root_disk, LoaderInstanceBuilder::block_device)
            .set_opt(loader.ssh.as_ref(), |it, ssh| it.ssh_from(ssh.from, &ssh.key_pair))
            .build(stack, "Loader");
        model.mount_on(&machine, at, Mount::read_write());
        let id = Output::new(machine.id())
            .description("The loader instance: aws ssm start-session --target ..");
        stack.output("LoaderId", id);
    }

    fn check_function(&self, findings: &mut Vec<Diagnostic>) {
        let function = &self.function;
        if function.fetch_urls
            && let NetworkConfig::New(network) = &self.network
            && !has_nat(network)
        {
            findings.push(
                conflict("function.fetchUrls", "true in a network without NAT", "false").help(
                    "Set `function.fetchUrls` to `false`, or give `network.new` private and public tiers and `nat: one`",
                ),
            );
        }
        let least = function.provisioned_concurrency;
        if let Some(most) = function.most_provisioned_concurrency
            && (least == 0 || most < least)
        {
            let allowed =
                format!("{} and up, with provisionedConcurrency of 1 and up", least.max(1));
            findings.push(conflict("function.mostProvisionedConcurrency", most, &allowed));
        }
        let most = function.most_provisioned_concurrency.unwrap_or(least);
        if let Some(reserved) = function.reserved_concurrency
            && reserved < most
        {
            let allowed = format!("{most} and up (function.provisionedConcurrency)");
            findings.push(conflict("function.reservedConcurrency", reserved, &allowed));
        }
    }

    fn check_loader(&self, findings: &mut Vec<Diagnostic>) {
        let Some(loader) = &self.loader else { return };
        instances::check_exists("loader.instanceType", &loader.instance_type, findings);
        let has_public = match &self.network {
            NetworkConfig::New(new) => new.tiers.contains(&Tier::Public),
            NetworkConfig::Existing(_) | NetworkConfig::Parameters(_) => false,
        };
        if !has_public {
            findings.push(
                conflict("loader", "a loader in a network without public subnets", "null").help(
                    "Add `public` to `network.new.tiers`, or install the libraries and the model from elsewhere",
                ),
            );
        }
        if instances::architecture(&loader.instance_type) != Architecture::X86_64 {
            let allowed =
                "an instance type with an x86 processor, which is the architecture of the function";
            findings.push(conflict("loader.instanceType", &loader.instance_type, allowed));
        }
    }
}

/// Returns whether functions of the network reach the internet.
fn has_nat(network: &NewNetwork) -> bool {
    network.nat != Nat::None && network.tiers.contains(&Tier::Private)
}
