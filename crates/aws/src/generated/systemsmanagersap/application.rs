// Made by `cargo xtask generate`; do not edit.
//! `AWS::SystemsManagerSAP::Application`

use stanchion_template::generated::*;

/// `AWS::SystemsManagerSAP::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html)
#[must_use]
pub struct Application<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Application<Missing_<super::required::application_id>, Missing_<super::required::application_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Application<S0, S1> {
    /// Sets `ApplicationId`. Required.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> Application<Set_, S1> { self.0.put("ApplicationId", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `ApplicationType`. Required. The values are constants of [`ApplicationType`].
    #[inline] pub fn application_type(mut self, value: impl IntoValue_<ApplicationType>) -> Application<S0, Set_> { self.0.put("ApplicationType", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `ComponentsInfo`. At least 1 item. An update replaces the resource.
    #[inline] pub fn components_info(mut self, value: impl IntoValue_<Vec<ComponentInfo>>) -> Self { self.0.put("ComponentsInfo", value.into_node()); self }
    /// Sets `Credentials`. At least 1 item. An update replaces the resource.
    #[inline] pub fn credentials(mut self, value: impl IntoValue_<Vec<Credential>>) -> Self { self.0.put("Credentials", value.into_node()); self }
    /// Sets `DatabaseArn`. An update replaces the resource.
    #[inline] pub fn database_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseArn", value.into_node()); self }
    /// Sets `Instances`. At least 1 item. An update replaces the resource.
    #[inline] pub fn instances(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Instances", value.into_node()); self }
    /// Sets `SapInstanceNumber`. An update replaces the resource.
    #[inline] pub fn sap_instance_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SapInstanceNumber", value.into_node()); self }
    /// Sets `Sid`. An update replaces the resource.
    #[inline] pub fn sid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Sid", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Application> for Application<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Application<S0, S1> {
    const TYPE: &'static str = "AWS::SystemsManagerSAP::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::SystemsManagerSAP::Application.ComponentInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-systemsmanagersap-application-componentinfo.html)
#[must_use]
pub struct ComponentInfo(Properties_);
impl ComponentInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentInfo(Properties_::new()) }
}
impl ComponentInfo {
    /// Sets `ComponentType`. The values are constants of [`ComponentType`].
    #[inline] pub fn component_type(mut self, value: impl IntoValue_<ComponentType>) -> Self { self.0.put("ComponentType", value.into_node()); self }
    /// Sets `Ec2InstanceId`.
    #[inline] pub fn ec2_instance_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ec2InstanceId", value.into_node()); self }
    /// Sets `Sid`.
    #[inline] pub fn sid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Sid", value.into_node()); self }
}
impl IntoValue_<ComponentInfo> for ComponentInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SystemsManagerSAP::Application.Credential`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-systemsmanagersap-application-credential.html)
#[must_use]
pub struct Credential(Properties_);
impl Credential {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Credential(Properties_::new()) }
}
impl Credential {
    /// Sets `CredentialType`. The values are constants of [`CredentialType`].
    #[inline] pub fn credential_type(mut self, value: impl IntoValue_<CredentialType>) -> Self { self.0.put("CredentialType", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `SecretId`.
    #[inline] pub fn secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretId", value.into_node()); self }
}
impl IntoValue_<Credential> for Credential { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SystemsManagerSAP::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html)
#[derive(Debug)]
pub enum ApplicationType {}
impl ApplicationType {
    /// `HANA`
    pub const HANA: Value_<ApplicationType> = Value_::constant("HANA");
    /// `SAP_ABAP`
    pub const SAP_ABAP: Value_<ApplicationType> = Value_::constant("SAP_ABAP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplicationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SystemsManagerSAP::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html)
#[derive(Debug)]
pub enum ComponentType {}
impl ComponentType {
    /// `HANA`
    pub const HANA: Value_<ComponentType> = Value_::constant("HANA");
    /// `HANA_NODE`
    pub const HANA_NODE: Value_<ComponentType> = Value_::constant("HANA_NODE");
    /// `ABAP`
    pub const ABAP: Value_<ComponentType> = Value_::constant("ABAP");
    /// `ASCS`
    pub const ASCS: Value_<ComponentType> = Value_::constant("ASCS");
    /// `DIALOG`
    pub const DIALOG: Value_<ComponentType> = Value_::constant("DIALOG");
    /// `WEBDISP`
    pub const WEBDISP: Value_<ComponentType> = Value_::constant("WEBDISP");
    /// `WD`
    pub const WD: Value_<ComponentType> = Value_::constant("WD");
    /// `ERS`
    pub const ERS: Value_<ComponentType> = Value_::constant("ERS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComponentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SystemsManagerSAP::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html)
#[derive(Debug)]
pub enum CredentialType {}
impl CredentialType {
    /// `ADMIN`
    pub const ADMIN: Value_<CredentialType> = Value_::constant("ADMIN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CredentialType> { Value_::from_node(value.into_node()) }
}
