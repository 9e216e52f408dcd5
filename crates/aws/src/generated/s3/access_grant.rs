// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3::AccessGrant`

use stanchion_template::generated::*;

/// `AWS::S3::AccessGrant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html)
#[must_use]
pub struct AccessGrant<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AccessGrant<Missing_<super::required::access_grants_location_id>, Missing_<super::required::grantee>, Missing_<super::required::permission>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessGrant(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AccessGrant<S0, S1, S2> {
    /// Sets `AccessGrantsLocationConfiguration`.
    #[inline] pub fn access_grants_location_configuration(mut self, value: impl IntoValue_<AccessGrantsLocationConfiguration>) -> Self { self.0.put("AccessGrantsLocationConfiguration", value.into_node()); self }
    /// Sets `AccessGrantsLocationId`. Required.
    #[inline] pub fn access_grants_location_id(mut self, value: impl IntoValue_<String>) -> AccessGrant<Set_, S1, S2> { self.0.put("AccessGrantsLocationId", value.into_node()); AccessGrant(self.0, PhantomData_) }
    /// Sets `ApplicationArn`.
    #[inline] pub fn application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationArn", value.into_node()); self }
    /// Sets `Grantee`. Required.
    #[inline] pub fn grantee(mut self, value: impl IntoValue_<Grantee>) -> AccessGrant<S0, Set_, S2> { self.0.put("Grantee", value.into_node()); AccessGrant(self.0, PhantomData_) }
    /// Sets `Permission`. Required. The values are constants of [`Permission`].
    #[inline] pub fn permission(mut self, value: impl IntoValue_<Permission>) -> AccessGrant<S0, S1, Set_> { self.0.put("Permission", value.into_node()); AccessGrant(self.0, PhantomData_) }
    /// Sets `S3PrefixType`. An update replaces the resource. The values are constants of [`S3PrefixType`].
    #[inline] pub fn s3_prefix_type(mut self, value: impl IntoValue_<S3PrefixType>) -> Self { self.0.put("S3PrefixType", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AccessGrant> for AccessGrant<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AccessGrant<S0, S1, S2> {
    const TYPE: &'static str = "AWS::S3::AccessGrant";
    type Handle = AccessGrantRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessGrant`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessGrantRef(Id_);
impl From<Id_> for AccessGrantRef { #[inline] fn from(id: Id_) -> Self { AccessGrantRef(id) } }
impl AsRef<Id_> for AccessGrantRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessGrantRef {
    /// `Ref`: `AccessGrantId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccessGrantArn`
    #[inline] pub fn access_grant_arn(&self) -> Value_<String> { self.0.attribute("AccessGrantArn") }
    /// `Fn::GetAtt` `AccessGrantId`
    #[inline] pub fn access_grant_id(&self) -> Value_<String> { self.0.attribute("AccessGrantId") }
    /// `Fn::GetAtt` `GrantScope`
    #[inline] pub fn grant_scope(&self) -> Value_<String> { self.0.attribute("GrantScope") }
}
/// `AWS::S3::AccessGrant.AccessGrantsLocationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accessgrant-accessgrantslocationconfiguration.html)
#[must_use]
pub struct AccessGrantsLocationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessGrantsLocationConfiguration<Missing_<super::required::s3_sub_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessGrantsLocationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AccessGrantsLocationConfiguration<S0> {
    /// Sets `S3SubPrefix`. Required.
    #[inline] pub fn s3_sub_prefix(mut self, value: impl IntoValue_<String>) -> AccessGrantsLocationConfiguration<Set_> { self.0.put("S3SubPrefix", value.into_node()); AccessGrantsLocationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccessGrantsLocationConfiguration> for AccessGrantsLocationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::AccessGrant.Grantee`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accessgrant-grantee.html)
#[must_use]
pub struct Grantee<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Grantee<Missing_<super::required::grantee_identifier>, Missing_<super::required::grantee_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Grantee(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Grantee<S0, S1> {
    /// Sets `GranteeIdentifier`. Required.
    #[inline] pub fn grantee_identifier(mut self, value: impl IntoValue_<String>) -> Grantee<Set_, S1> { self.0.put("GranteeIdentifier", value.into_node()); Grantee(self.0, PhantomData_) }
    /// Sets `GranteeType`. Required. The values are constants of [`GranteeType`].
    #[inline] pub fn grantee_type(mut self, value: impl IntoValue_<GranteeType>) -> Grantee<S0, Set_> { self.0.put("GranteeType", value.into_node()); Grantee(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Grantee> for Grantee<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::S3::AccessGrant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html)
#[derive(Debug)]
pub enum GranteeType {}
impl GranteeType {
    /// `IAM`
    pub const IAM: Value_<GranteeType> = Value_::constant("IAM");
    /// `DIRECTORY_USER`
    pub const DIRECTORY_USER: Value_<GranteeType> = Value_::constant("DIRECTORY_USER");
    /// `DIRECTORY_GROUP`
    pub const DIRECTORY_GROUP: Value_<GranteeType> = Value_::constant("DIRECTORY_GROUP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GranteeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::AccessGrant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html)
#[derive(Debug)]
pub enum Permission {}
impl Permission {
    /// `READ`
    pub const READ: Value_<Permission> = Value_::constant("READ");
    /// `WRITE`
    pub const WRITE: Value_<Permission> = Value_::constant("WRITE");
    /// `READWRITE`
    pub const READWRITE: Value_<Permission> = Value_::constant("READWRITE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Permission> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::AccessGrant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html)
#[derive(Debug)]
pub enum S3PrefixType {}
impl S3PrefixType {
    /// `Object`
    pub const OBJECT: Value_<S3PrefixType> = Value_::constant("Object");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3PrefixType> { Value_::from_node(value.into_node()) }
}
