// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityAgent::Application`

use stanchion_template::generated::*;

/// `AWS::SecurityAgent::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-application.html)
#[must_use]
pub struct Application(Properties_);
impl Application {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Application(Properties_::new()) }
}
impl Application {
    /// Sets `DefaultKmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn default_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultKmsKeyId", value.into_node()); self }
    /// Sets `IdCConfiguration`. An update replaces the resource.
    #[inline] pub fn id_c_configuration(mut self, value: impl IntoValue_<IdCConfiguration>) -> Self { self.0.put("IdCConfiguration", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Application> for Application { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Application {
    const TYPE: &'static str = "AWS::SecurityAgent::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `ApplicationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationId`
    #[inline] pub fn application_id(&self) -> Value_<String> { self.0.attribute("ApplicationId") }
    /// `Fn::GetAtt` `ApplicationName`
    #[inline] pub fn application_name(&self) -> Value_<String> { self.0.attribute("ApplicationName") }
    /// `Fn::GetAtt` `Domain`
    #[inline] pub fn domain(&self) -> Value_<String> { self.0.attribute("Domain") }
    /// `Fn::GetAtt` `IdCConfiguration.IdCApplicationArn`
    #[inline] pub fn id_c_configuration_id_c_application_arn(&self) -> Value_<String> { self.0.attribute("IdCConfiguration.IdCApplicationArn") }
}
/// `AWS::SecurityAgent::Application.IdCConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-application-idcconfiguration.html)
#[must_use]
pub struct IdCConfiguration(Properties_);
impl IdCConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdCConfiguration(Properties_::new()) }
}
impl IdCConfiguration {
    /// Sets `IdCApplicationArn`.
    #[inline] pub fn id_c_application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdCApplicationArn", value.into_node()); self }
    /// Sets `IdCInstanceArn`.
    #[inline] pub fn id_c_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdCInstanceArn", value.into_node()); self }
}
impl IntoValue_<IdCConfiguration> for IdCConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
