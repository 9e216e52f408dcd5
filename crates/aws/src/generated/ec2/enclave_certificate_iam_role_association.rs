// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::EnclaveCertificateIamRoleAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::EnclaveCertificateIamRoleAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-enclavecertificateiamroleassociation.html)
#[must_use]
pub struct EnclaveCertificateIamRoleAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EnclaveCertificateIamRoleAssociation<Missing_<super::required::certificate_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnclaveCertificateIamRoleAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EnclaveCertificateIamRoleAssociation<S0, S1> {
    /// Sets `CertificateArn`. Required. 1 to 1283 characters. An update replaces the resource.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> EnclaveCertificateIamRoleAssociation<Set_, S1> { self.0.put("CertificateArn", value.into_node()); EnclaveCertificateIamRoleAssociation(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 1 to 1283 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> EnclaveCertificateIamRoleAssociation<S0, Set_> { self.0.put("RoleArn", value.into_node()); EnclaveCertificateIamRoleAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EnclaveCertificateIamRoleAssociation> for EnclaveCertificateIamRoleAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EnclaveCertificateIamRoleAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::EnclaveCertificateIamRoleAssociation";
    type Handle = EnclaveCertificateIamRoleAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EnclaveCertificateIamRoleAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnclaveCertificateIamRoleAssociationRef(Id_);
impl From<Id_> for EnclaveCertificateIamRoleAssociationRef { #[inline] fn from(id: Id_) -> Self { EnclaveCertificateIamRoleAssociationRef(id) } }
impl AsRef<Id_> for EnclaveCertificateIamRoleAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnclaveCertificateIamRoleAssociationRef {
    /// `Ref`: `CertificateArn|RoleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CertificateS3BucketName`
    #[inline] pub fn certificate_s3_bucket_name(&self) -> Value_<String> { self.0.attribute("CertificateS3BucketName") }
    /// `Fn::GetAtt` `CertificateS3ObjectKey`
    #[inline] pub fn certificate_s3_object_key(&self) -> Value_<String> { self.0.attribute("CertificateS3ObjectKey") }
    /// `Fn::GetAtt` `EncryptionKmsKeyId`
    #[inline] pub fn encryption_kms_key_id(&self) -> Value_<String> { self.0.attribute("EncryptionKmsKeyId") }
}
