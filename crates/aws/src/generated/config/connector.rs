// Made by `cargo xtask generate`; do not edit.
//! `AWS::Config::Connector`

use stanchion_template::generated::*;

/// `AWS::Config::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-connector.html)
#[must_use]
pub struct Connector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Connector<Missing_<super::required::connector_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connector(Properties_::new(), PhantomData_) }
}
impl<S0> Connector<S0> {
    /// Sets `ConnectorConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn connector_configuration(mut self, value: impl IntoValue_<ConnectorConfiguration>) -> Connector<Set_> { self.0.put("ConnectorConfiguration", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Connector> for Connector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Connector<S0> {
    const TYPE: &'static str = "AWS::Config::Connector";
    type Handle = ConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectorRef(Id_);
impl From<Id_> for ConnectorRef { #[inline] fn from(id: Id_) -> Self { ConnectorRef(id) } }
impl AsRef<Id_> for ConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectorRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::Config::Connector.AzureConnectorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-connector-azureconnectorconfiguration.html)
#[must_use]
pub struct AzureConnectorConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AzureConnectorConfiguration<Missing_<super::required::client_identifier>, Missing_<super::required::tenant_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AzureConnectorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AzureConnectorConfiguration<S0, S1> {
    /// Sets `ClientIdentifier`. Required. 1 to 128 characters.
    #[inline] pub fn client_identifier(mut self, value: impl IntoValue_<String>) -> AzureConnectorConfiguration<Set_, S1> { self.0.put("ClientIdentifier", value.into_node()); AzureConnectorConfiguration(self.0, PhantomData_) }
    /// Sets `TenantIdentifier`. Required. 1 to 128 characters.
    #[inline] pub fn tenant_identifier(mut self, value: impl IntoValue_<String>) -> AzureConnectorConfiguration<S0, Set_> { self.0.put("TenantIdentifier", value.into_node()); AzureConnectorConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AzureConnectorConfiguration> for AzureConnectorConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::Connector.ConnectorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-connector-connectorconfiguration.html)
#[must_use]
pub struct ConnectorConfiguration(Properties_);
impl ConnectorConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectorConfiguration(Properties_::new()) }
}
impl ConnectorConfiguration {
    /// Sets `Azure`.
    #[inline] pub fn azure(mut self, value: impl IntoValue_<AzureConnectorConfiguration>) -> Self { self.0.put("Azure", value.into_node()); self }
}
impl IntoValue_<ConnectorConfiguration> for ConnectorConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
