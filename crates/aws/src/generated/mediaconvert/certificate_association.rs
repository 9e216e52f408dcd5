// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConvert::CertificateAssociation`

use stanchion_template::generated::*;

/// `AWS::MediaConvert::CertificateAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-certificateassociation.html)
#[must_use]
pub struct CertificateAssociation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CertificateAssociation<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CertificateAssociation(Properties_::new(), PhantomData_) }
}
impl<S0> CertificateAssociation<S0> {
    /// Sets `Arn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> CertificateAssociation<Set_> { self.0.put("Arn", value.into_node()); CertificateAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CertificateAssociation> for CertificateAssociation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CertificateAssociation<S0> {
    const TYPE: &'static str = "AWS::MediaConvert::CertificateAssociation";
    type Handle = CertificateAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CertificateAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CertificateAssociationRef(Id_);
impl From<Id_> for CertificateAssociationRef { #[inline] fn from(id: Id_) -> Self { CertificateAssociationRef(id) } }
impl AsRef<Id_> for CertificateAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CertificateAssociationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
