//! The configuration of nodes with an image of their own.

use stanchion_aws::eks;
use stanchion_template::{IntoValue, Value};

use super::TaintEffect;
use crate::Text;
use crate::text;
use crate::units::Ipv4Block;

/// Returns the configuration by which `nodeadm` joins a node to a cluster. EKS adds nothing to the user data of nodes with
/// an image of their own, and applies taints to them only after they have joined.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html>
pub(super) fn node_config(
    cluster: &eks::ClusterRef,
    service_block: Ipv4Block,
    taints: &[(String, Option<Value<String>>, TaintEffect)],
) -> Text {
    let config = text![
        "---\napiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  cluster:\n    apiServerEndpoint: ",
        cluster.endpoint(),
        "\n    certificateAuthority: ",
        cluster.certificate_authority_data_(),
        format!("\n    cidr: {service_block}\n    name: "),
        cluster.reference(),
        "\n",
    ];
    if taints.is_empty() {
        return config;
    }
    let taint = |(key, value, effect): &(String, Option<Value<String>>, TaintEffect)| {
        let value = value.clone().unwrap_or_else(|| "".into_value());
        text![format!("{key}="), value, format!(":{}", effect.name())]
    };
    let mut all = Text::default();
    for (at, it) in taints.iter().enumerate() {
        all = if at > 0 { all.with(",") } else { all }.with(taint(it));
    }
    text![config, "  kubelet:\n    flags:\n      - --register-with-taints=", all, "\n"]
}
