//! Defines consumable resources, such as licenses.

use stanchion_aws::batch;
use stanchion_aws::batch::consumable_resource as l1;
use stanchion_core::Scope;
use stanchion_template::Value;

/// The kind of a consumable resource: returned when the job ends, or used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsumableKind {
    /// The job returns the quantity when it ends. Licenses are an example.
    Replenishable,
    /// The quantity is used up. Prepaid tokens are an example.
    NonReplenishable,
}

/// A resource of limited quantity. Jobs wait until the quantity that they need is available.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html)
#[derive(Clone, Debug)]
pub struct ConsumableResource {
    resource: batch::ConsumableResourceRef,
}

impl ConsumableResource {
    /// Creates a consumable resource with its total quantity.
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

    /// Returns the ARN of the consumable resource.
    pub fn arn(&self) -> Value<String> {
        self.resource.consumable_resource_arn()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &batch::ConsumableResourceRef {
        &self.resource
    }
}
