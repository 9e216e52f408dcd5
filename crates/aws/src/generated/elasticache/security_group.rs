// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::SecurityGroup`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::SecurityGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroup.html)
#[must_use]
pub struct SecurityGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecurityGroup<Missing_<super::required::description>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityGroup(Properties_::new(), PhantomData_) }
}
impl<S0> SecurityGroup<S0> {
    /// Sets `Description`. Required.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> SecurityGroup<Set_> { self.0.put("Description", value.into_node()); SecurityGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SecurityGroup> for SecurityGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SecurityGroup<S0> {
    const TYPE: &'static str = "AWS::ElastiCache::SecurityGroup";
    type Handle = SecurityGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityGroupRef(Id_);
impl From<Id_> for SecurityGroupRef { #[inline] fn from(id: Id_) -> Self { SecurityGroupRef(id) } }
impl AsRef<Id_> for SecurityGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
