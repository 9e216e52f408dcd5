// Made by `cargo xtask generate`; do not edit.
//! `AWS::AmazonMQ::ConfigurationAssociation`

use stanchion_template::generated::*;

/// `AWS::AmazonMQ::ConfigurationAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configurationassociation.html)
#[must_use]
pub struct ConfigurationAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfigurationAssociation<Missing_<super::required::broker>, Missing_<super::required::configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfigurationAssociation<S0, S1> {
    /// Sets `Broker`. Required. An update replaces the resource.
    #[inline] pub fn broker(mut self, value: impl IntoValue_<String>) -> ConfigurationAssociation<Set_, S1> { self.0.put("Broker", value.into_node()); ConfigurationAssociation(self.0, PhantomData_) }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<ConfigurationId>) -> ConfigurationAssociation<S0, Set_> { self.0.put("Configuration", value.into_node()); ConfigurationAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfigurationAssociation> for ConfigurationAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ConfigurationAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::AmazonMQ::ConfigurationAssociation";
    type Handle = ConfigurationAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationAssociationRef(Id_);
impl From<Id_> for ConfigurationAssociationRef { #[inline] fn from(id: Id_) -> Self { ConfigurationAssociationRef(id) } }
impl AsRef<Id_> for ConfigurationAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationAssociationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::AmazonMQ::ConfigurationAssociation.ConfigurationId`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-configurationassociation-configurationid.html)
#[must_use]
pub struct ConfigurationId<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfigurationId<Missing_<super::required::id>, Missing_<super::required::revision>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationId(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfigurationId<S0, S1> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> ConfigurationId<Set_, S1> { self.0.put("Id", value.into_node()); ConfigurationId(self.0, PhantomData_) }
    /// Sets `Revision`. Required.
    #[inline] pub fn revision(mut self, value: impl IntoValue_<i64>) -> ConfigurationId<S0, Set_> { self.0.put("Revision", value.into_node()); ConfigurationId(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfigurationId> for ConfigurationId<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
