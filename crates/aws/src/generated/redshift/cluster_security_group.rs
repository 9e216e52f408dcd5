// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::ClusterSecurityGroup`

use stanchion_template::generated::*;

/// `AWS::Redshift::ClusterSecurityGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroup.html)
#[must_use]
pub struct ClusterSecurityGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClusterSecurityGroup<Missing_<super::required::description>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterSecurityGroup(Properties_::new(), PhantomData_) }
}
impl<S0> ClusterSecurityGroup<S0> {
    /// Sets `Description`. Required. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> ClusterSecurityGroup<Set_> { self.0.put("Description", value.into_node()); ClusterSecurityGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ClusterSecurityGroup> for ClusterSecurityGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ClusterSecurityGroup<S0> {
    const TYPE: &'static str = "AWS::Redshift::ClusterSecurityGroup";
    type Handle = ClusterSecurityGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClusterSecurityGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterSecurityGroupRef(Id_);
impl From<Id_> for ClusterSecurityGroupRef { #[inline] fn from(id: Id_) -> Self { ClusterSecurityGroupRef(id) } }
impl AsRef<Id_> for ClusterSecurityGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterSecurityGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
