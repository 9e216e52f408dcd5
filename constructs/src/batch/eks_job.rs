//! Defines AWS Batch jobs on EKS.

use std::collections::BTreeMap;

use stanchion_aws::batch::job_definition as l1;
use stanchion_template::{IntoValue, SetOpt, Value};

use crate::non_empty::non_empty;
use crate::units::MountPath;

/// A pod with one container.
///
/// [AWS documentation](https://docs.aws.amazon.com/batch/latest/APIReference/API_EksPodProperties.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a job definition"]
pub struct EksPod {
    image: Value<String>,
    vcpus: f64,
    memory_mib: u32,
    command: Vec<String>,
    arguments: Vec<String>,
    environment: BTreeMap<String, Value<String>>,
    gpus: Option<u32>,
    service_account: Option<String>,
    claims: Vec<(String, MountPath)>,
    host_network: Option<bool>,
}

impl EksPod {
    /// Returns a pod with a container of an image, the number of vCPUs (0.25 and up) and the memory in MiB.
    pub fn new(image: impl IntoValue<String>, vcpus: f64, memory_mib: u32) -> EksPod {
        EksPod {
            image: image.into_value(),
            vcpus,
            memory_mib,
            command: Vec::new(),
            arguments: Vec::new(),
            environment: BTreeMap::new(),
            gpus: None,
            service_account: None,
            claims: Vec::new(),
            host_network: None,
        }
    }

    /// Sets the command. Default: the entry point of the image.
    pub fn command<W: Into<String>>(mut self, words: impl IntoIterator<Item = W>) -> EksPod {
        self.command = words.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the arguments of the command. Default: those of the image.
    pub fn arguments<W: Into<String>>(mut self, words: impl IntoIterator<Item = W>) -> EksPod {
        self.arguments = words.into_iter().map(Into::into).collect();
        self
    }

    /// Adds an environment variable. Default: none.
    pub fn environment(mut self, name: impl Into<String>, value: impl IntoValue<String>) -> EksPod {
        self.environment.insert(name.into(), value.into_value());
        self
    }

    /// Sets the number of GPUs. Default: none.
    pub fn gpus(mut self, count: u32) -> EksPod {
        self.gpus = Some(count);
        self
    }

    /// Sets the Kubernetes service account, which gives the pod an IAM role. Default: the `default` account of the
    /// namespace.
    pub fn service_account(mut self, name: impl Into<String>) -> EksPod {
        self.service_account = Some(name.into());
        self
    }

    /// Mounts a persistent volume by the name of its claim in the namespace. Default: none.
    pub fn persistent_volume_claim(mut self, name: impl Into<String>, at: MountPath) -> EksPod {
        self.claims.push((name.into(), at));
        self
    }

    /// Sets whether the pod uses the network of its node. Default: `true`, which is the default of AWS Batch.
    pub fn host_network(mut self, on: bool) -> EksPod {
        self.host_network = Some(on);
        self
    }

    pub(super) fn properties(self) -> l1::EksProperties {
        let mut amounts: BTreeMap<&'static str, String> = BTreeMap::from([
            ("cpu", self.vcpus.to_string()),
            ("memory", format!("{}Mi", self.memory_mib)),
        ]);
        if let Some(count) = self.gpus {
            amounts.insert("nvidia.com/gpu", count.to_string());
        }
        let resources = l1::EksContainerResourceRequirements::new().limits(amounts);
        let environment: Vec<_> = self
            .environment
            .into_iter()
            .map(|(name, value)| l1::EksContainerEnvironmentVariable::new().name(name).value(value))
            .collect();
        let mounts: Vec<_> = self
            .claims
            .iter()
            .map(|(name, at)| l1::EksContainerVolumeMount::new().mount_path(at.as_str()).name(name))
            .collect();
        let volumes: Vec<_> = self
            .claims
            .iter()
            .map(|(name, _)| {
                let claim = l1::EksPersistentVolumeClaim::new().claim_name(name);
                l1::EksVolume::new().name(name).persistent_volume_claim(claim)
            })
            .collect();
        let container = l1::EksContainer::new()
            .set_opt(non_empty(self.arguments), l1::EksContainer::args)
            .set_opt(non_empty(self.command), l1::EksContainer::command)
            .set_opt(non_empty(environment), l1::EksContainer::env)
            .image(self.image)
            .resources(resources)
            .set_opt(non_empty(mounts), l1::EksContainer::volume_mounts);
        let pod = l1::EksPodProperties::new()
            .containers([container])
            .set_opt(self.host_network, l1::EksPodProperties::host_network)
            .set_opt(self.service_account, l1::EksPodProperties::service_account_name)
            .set_opt(non_empty(volumes), l1::EksPodProperties::volumes);
        l1::EksProperties::new().pod_properties(pod)
    }
}
