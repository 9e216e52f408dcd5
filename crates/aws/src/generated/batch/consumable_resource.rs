// Made by `cargo xtask generate`; do not edit.
//! `AWS::Batch::ConsumableResource`

use stanchion_template::generated::*;

/// `AWS::Batch::ConsumableResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html)
#[must_use]
pub struct ConsumableResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConsumableResource<Missing_<super::required::resource_type>, Missing_<super::required::total_quantity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConsumableResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConsumableResource<S0, S1> {
    /// Sets `ConsumableResourceName`. An update replaces the resource.
    #[inline] pub fn consumable_resource_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConsumableResourceName", value.into_node()); self }
    /// Sets `ResourceType`. Required. An update replaces the resource. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> ConsumableResource<Set_, S1> { self.0.put("ResourceType", value.into_node()); ConsumableResource(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TotalQuantity`. Required.
    #[inline] pub fn total_quantity(mut self, value: impl IntoValue_<i64>) -> ConsumableResource<S0, Set_> { self.0.put("TotalQuantity", value.into_node()); ConsumableResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConsumableResource> for ConsumableResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ConsumableResource<S0, S1> {
    const TYPE: &'static str = "AWS::Batch::ConsumableResource";
    type Handle = ConsumableResourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConsumableResource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConsumableResourceRef(Id_);
impl From<Id_> for ConsumableResourceRef { #[inline] fn from(id: Id_) -> Self { ConsumableResourceRef(id) } }
impl AsRef<Id_> for ConsumableResourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConsumableResourceRef {
    /// `Ref`: `ConsumableResourceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AvailableQuantity`
    #[inline] pub fn available_quantity(&self) -> Value_<i64> { self.0.attribute("AvailableQuantity") }
    /// `Fn::GetAtt` `ConsumableResourceArn`
    #[inline] pub fn consumable_resource_arn(&self) -> Value_<String> { self.0.attribute("ConsumableResourceArn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<i64> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `InUseQuantity`
    #[inline] pub fn in_use_quantity(&self) -> Value_<i64> { self.0.attribute("InUseQuantity") }
}
/// Values of `AWS::Batch::ConsumableResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `REPLENISHABLE`
    pub const REPLENISHABLE: Value_<ResourceType> = Value_::constant("REPLENISHABLE");
    /// `NON_REPLENISHABLE`
    pub const NON_REPLENISHABLE: Value_<ResourceType> = Value_::constant("NON_REPLENISHABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
