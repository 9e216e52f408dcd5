//! What jobs use up, such as licences.

use stanchion_aws::batch;
use stanchion_aws::batch::consumable_resource as l1;
use stanchion_core::Scope;
use stanchion_template::Value;

/// Whether what a job used comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsumableKind {
    /// When the job ends, as licences do.
    Replenishable,
    /// Not by itself, as tokens that are paid for.
    NonReplenishable,
}

/// Something of which there is only so much; jobs wait until there is enough for them.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html)
#[derive(Clone, Debug)]
pub struct ConsumableResource {
    resource: batch::ConsumableResourceRef,
}

impl ConsumableResource {
    /// A resource, and how much of it there is.
    #[track_caller]
    pub fn build(scope: &Scope, id: &str, kind: ConsumableKind, quantity: u32) -> Self {
        let kind = match kind {
            ConsumableKind::Replenishable => l1::ResourceType::REPLENISHABLE,
            ConsumableKind::NonReplenishable => l1::ResourceType::NON_REPLENISHABLE,
        };
        let resource =
            batch::ConsumableResource::new().resource_type(kind).total_quantity(quantity);
        ConsumableResource { resource: scope.construct(id).add("Resource", resource) }
    }

    /// The resource's ARN.
    pub fn arn(&self) -> Value<String> {
        self.resource.consumable_resource_arn()
    }

    /// The resource.
    pub fn resource(&self) -> &batch::ConsumableResourceRef {
        &self.resource
    }
}
