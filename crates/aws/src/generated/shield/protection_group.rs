// Made by `cargo xtask generate`; do not edit.
//! `AWS::Shield::ProtectionGroup`

use stanchion_template::generated::*;

/// `AWS::Shield::ProtectionGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html)
#[must_use]
pub struct ProtectionGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ProtectionGroup<Missing_<super::required::aggregation>, Missing_<super::required::pattern>, Missing_<super::required::protection_group_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProtectionGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ProtectionGroup<S0, S1, S2> {
    /// Sets `Aggregation`. Required. The values are constants of [`Aggregation`].
    #[inline] pub fn aggregation(mut self, value: impl IntoValue_<Aggregation>) -> ProtectionGroup<Set_, S1, S2> { self.0.put("Aggregation", value.into_node()); ProtectionGroup(self.0, PhantomData_) }
    /// Sets `Members`. 0 to 10000 items.
    #[inline] pub fn members(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Members", value.into_node()); self }
    /// Sets `Pattern`. Required. The values are constants of [`Pattern`].
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<Pattern>) -> ProtectionGroup<S0, Set_, S2> { self.0.put("Pattern", value.into_node()); ProtectionGroup(self.0, PhantomData_) }
    /// Sets `ProtectionGroupId`. Required. 1 to 36 characters. An update replaces the resource.
    #[inline] pub fn protection_group_id(mut self, value: impl IntoValue_<String>) -> ProtectionGroup<S0, S1, Set_> { self.0.put("ProtectionGroupId", value.into_node()); ProtectionGroup(self.0, PhantomData_) }
    /// Sets `ResourceType`. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ProtectionGroup> for ProtectionGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ProtectionGroup<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Shield::ProtectionGroup";
    type Handle = ProtectionGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProtectionGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProtectionGroupRef(Id_);
impl From<Id_> for ProtectionGroupRef { #[inline] fn from(id: Id_) -> Self { ProtectionGroupRef(id) } }
impl AsRef<Id_> for ProtectionGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProtectionGroupRef {
    /// `Ref`: `ProtectionGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ProtectionGroupArn`
    #[inline] pub fn protection_group_arn(&self) -> Value_<String> { self.0.attribute("ProtectionGroupArn") }
}
/// Values of `AWS::Shield::ProtectionGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html)
#[derive(Debug)]
pub enum Aggregation {}
impl Aggregation {
    /// `SUM`
    pub const SUM: Value_<Aggregation> = Value_::constant("SUM");
    /// `MEAN`
    pub const MEAN: Value_<Aggregation> = Value_::constant("MEAN");
    /// `MAX`
    pub const MAX: Value_<Aggregation> = Value_::constant("MAX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Aggregation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Shield::ProtectionGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html)
#[derive(Debug)]
pub enum Pattern {}
impl Pattern {
    /// `ALL`
    pub const ALL: Value_<Pattern> = Value_::constant("ALL");
    /// `ARBITRARY`
    pub const ARBITRARY: Value_<Pattern> = Value_::constant("ARBITRARY");
    /// `BY_RESOURCE_TYPE`
    pub const BY_RESOURCE_TYPE: Value_<Pattern> = Value_::constant("BY_RESOURCE_TYPE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Pattern> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Shield::ProtectionGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `CLOUDFRONT_DISTRIBUTION`
    pub const CLOUDFRONT_DISTRIBUTION: Value_<ResourceType> = Value_::constant("CLOUDFRONT_DISTRIBUTION");
    /// `ROUTE_53_HOSTED_ZONE`
    pub const ROUTE_53_HOSTED_ZONE: Value_<ResourceType> = Value_::constant("ROUTE_53_HOSTED_ZONE");
    /// `ELASTIC_IP_ALLOCATION`
    pub const ELASTIC_IP_ALLOCATION: Value_<ResourceType> = Value_::constant("ELASTIC_IP_ALLOCATION");
    /// `CLASSIC_LOAD_BALANCER`
    pub const CLASSIC_LOAD_BALANCER: Value_<ResourceType> = Value_::constant("CLASSIC_LOAD_BALANCER");
    /// `APPLICATION_LOAD_BALANCER`
    pub const APPLICATION_LOAD_BALANCER: Value_<ResourceType> = Value_::constant("APPLICATION_LOAD_BALANCER");
    /// `GLOBAL_ACCELERATOR`
    pub const GLOBAL_ACCELERATOR: Value_<ResourceType> = Value_::constant("GLOBAL_ACCELERATOR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
