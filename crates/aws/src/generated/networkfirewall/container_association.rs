// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkFirewall::ContainerAssociation`

use stanchion_template::generated::*;

/// `AWS::NetworkFirewall::ContainerAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-containerassociation.html)
#[must_use]
pub struct ContainerAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ContainerAssociation<Missing_<super::required::container_association_name>, Missing_<super::required::container_monitoring_configurations>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ContainerAssociation<S0, S1, S2> {
    /// Sets `ContainerAssociationName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn container_association_name(mut self, value: impl IntoValue_<String>) -> ContainerAssociation<Set_, S1, S2> { self.0.put("ContainerAssociationName", value.into_node()); ContainerAssociation(self.0, PhantomData_) }
    /// Sets `ContainerMonitoringConfigurations`. Required.
    #[inline] pub fn container_monitoring_configurations(mut self, value: impl IntoValue_<Vec<ContainerMonitoringConfiguration>>) -> ContainerAssociation<S0, Set_, S2> { self.0.put("ContainerMonitoringConfigurations", value.into_node()); ContainerAssociation(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ContainerAssociation<S0, S1, Set_> { self.0.put("Type", value.into_node()); ContainerAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ContainerAssociation> for ContainerAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ContainerAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::NetworkFirewall::ContainerAssociation";
    type Handle = ContainerAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContainerAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContainerAssociationRef(Id_);
impl From<Id_> for ContainerAssociationRef { #[inline] fn from(id: Id_) -> Self { ContainerAssociationRef(id) } }
impl AsRef<Id_> for ContainerAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContainerAssociationRef {
    /// `Ref`: `ContainerAssociationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ContainerAssociationArn`
    #[inline] pub fn container_association_arn(&self) -> Value_<String> { self.0.attribute("ContainerAssociationArn") }
    /// `Fn::GetAtt` `ResolvedCidrCount`
    #[inline] pub fn resolved_cidr_count(&self) -> Value_<i64> { self.0.attribute("ResolvedCidrCount") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::NetworkFirewall::ContainerAssociation.ContainerMonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-containerassociation-containermonitoringconfiguration.html)
#[must_use]
pub struct ContainerMonitoringConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContainerMonitoringConfiguration<Missing_<super::required::cluster_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerMonitoringConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ContainerMonitoringConfiguration<S0> {
    /// Sets `AttributeFilters`.
    #[inline] pub fn attribute_filters(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("AttributeFilters", value.into_node()); self }
    /// Sets `ClusterArn`. Required. 1 to 256 characters.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> ContainerMonitoringConfiguration<Set_> { self.0.put("ClusterArn", value.into_node()); ContainerMonitoringConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContainerMonitoringConfiguration> for ContainerMonitoringConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NetworkFirewall::ContainerAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-containerassociation.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `ECS`
    pub const ECS: Value_<Type> = Value_::constant("ECS");
    /// `EKS`
    pub const EKS: Value_<Type> = Value_::constant("EKS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
