// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::Domain`

use stanchion_template::generated::*;

/// `AWS::DataZone::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html)
#[must_use]
pub struct Domain<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Domain<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Domain(Properties_::new(), PhantomData_) }
}
impl<S0> Domain<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainExecutionRole`.
    #[inline] pub fn domain_execution_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainExecutionRole", value.into_node()); self }
    /// Sets `DomainVersion`. An update replaces the resource. The values are constants of [`DomainVersion`].
    #[inline] pub fn domain_version(mut self, value: impl IntoValue_<DomainVersion>) -> Self { self.0.put("DomainVersion", value.into_node()); self }
    /// Sets `KmsKeyIdentifier`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn kms_key_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyIdentifier", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Domain<Set_> { self.0.put("Name", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `ServiceRole`.
    #[inline] pub fn service_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceRole", value.into_node()); self }
    /// Sets `SingleSignOn`.
    #[inline] pub fn single_sign_on(mut self, value: impl IntoValue_<SingleSignOn>) -> Self { self.0.put("SingleSignOn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Domain> for Domain<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Domain<S0> {
    const TYPE: &'static str = "AWS::DataZone::Domain";
    type Handle = DomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Domain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainRef(Id_);
impl From<Id_> for DomainRef { #[inline] fn from(id: Id_) -> Self { DomainRef(id) } }
impl AsRef<Id_> for DomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `ManagedAccountId`
    #[inline] pub fn managed_account_id(&self) -> Value_<String> { self.0.attribute("ManagedAccountId") }
    /// `Fn::GetAtt` `PortalUrl`
    #[inline] pub fn portal_url(&self) -> Value_<String> { self.0.attribute("PortalUrl") }
    /// `Fn::GetAtt` `RootDomainUnitId`
    #[inline] pub fn root_domain_unit_id(&self) -> Value_<String> { self.0.attribute("RootDomainUnitId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::DataZone::Domain.SingleSignOn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-domain-singlesignon.html)
#[must_use]
pub struct SingleSignOn(Properties_);
impl SingleSignOn {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SingleSignOn(Properties_::new()) }
}
impl SingleSignOn {
    /// Sets `IdcInstanceArn`. 10 to 1224 characters.
    #[inline] pub fn idc_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdcInstanceArn", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`AuthType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<AuthType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `UserAssignment`. The values are constants of [`UserAssignment`].
    #[inline] pub fn user_assignment(mut self, value: impl IntoValue_<UserAssignment>) -> Self { self.0.put("UserAssignment", value.into_node()); self }
}
impl IntoValue_<SingleSignOn> for SingleSignOn { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataZone::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html)
#[derive(Debug)]
pub enum DomainVersion {}
impl DomainVersion {
    /// `V1`
    pub const V1: Value_<DomainVersion> = Value_::constant("V1");
    /// `V2`
    pub const V2: Value_<DomainVersion> = Value_::constant("V2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DomainVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataZone::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html)
#[derive(Debug)]
pub enum AuthType {}
impl AuthType {
    /// `IAM_IDC`
    pub const IAM_IDC: Value_<AuthType> = Value_::constant("IAM_IDC");
    /// `DISABLED`
    pub const DISABLED: Value_<AuthType> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataZone::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html)
#[derive(Debug)]
pub enum UserAssignment {}
impl UserAssignment {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<UserAssignment> = Value_::constant("AUTOMATIC");
    /// `MANUAL`
    pub const MANUAL: Value_<UserAssignment> = Value_::constant("MANUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserAssignment> { Value_::from_node(value.into_node()) }
}
