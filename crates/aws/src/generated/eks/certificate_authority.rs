// Made by `cargo xtask generate`; do not edit.
//! `AWS::EKS::CertificateAuthority`

use stanchion_template::generated::*;

/// `AWS::EKS::CertificateAuthority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-certificateauthority.html)
#[must_use]
pub struct CertificateAuthority<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CertificateAuthority<Missing_<super::required::cluster_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CertificateAuthority(Properties_::new(), PhantomData_) }
}
impl<S0> CertificateAuthority<S0> {
    /// Sets `ClusterName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> CertificateAuthority<Set_> { self.0.put("ClusterName", value.into_node()); CertificateAuthority(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CertificateAuthority> for CertificateAuthority<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CertificateAuthority<S0> {
    const TYPE: &'static str = "AWS::EKS::CertificateAuthority";
    type Handle = CertificateAuthorityRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CertificateAuthority`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CertificateAuthorityRef(Id_);
impl From<Id_> for CertificateAuthorityRef { #[inline] fn from(id: Id_) -> Self { CertificateAuthorityRef(id) } }
impl AsRef<Id_> for CertificateAuthorityRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CertificateAuthorityRef {
    /// `Ref`: `ClusterName|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ActivatedAt`
    #[inline] pub fn activated_at(&self) -> Value_<String> { self.0.attribute("ActivatedAt") }
    /// `Fn::GetAtt` `ActivatedBy`
    #[inline] pub fn activated_by(&self) -> Value_<String> { self.0.attribute("ActivatedBy") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `Data`
    #[inline] pub fn data(&self) -> Value_<String> { self.0.attribute("Data") }
    /// `Fn::GetAtt` `DistributionStatus`
    #[inline] pub fn distribution_status(&self) -> Value_<String> { self.0.attribute("DistributionStatus") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `RollbackAvailable`
    #[inline] pub fn rollback_available(&self) -> Value_<bool> { self.0.attribute("RollbackAvailable") }
    /// `Fn::GetAtt` `ScheduledEvents`
    #[inline] pub fn scheduled_events(&self) -> Value_<String> { self.0.attribute("ScheduledEvents") }
    /// `Fn::GetAtt` `ScheduledEvents.FinalAutoActivation`
    #[inline] pub fn scheduled_events_final_auto_activation(&self) -> Value_<String> { self.0.attribute("ScheduledEvents.FinalAutoActivation") }
    /// `Fn::GetAtt` `ScheduledEvents.FirstAutoActivation`
    #[inline] pub fn scheduled_events_first_auto_activation(&self) -> Value_<String> { self.0.attribute("ScheduledEvents.FirstAutoActivation") }
    /// `Fn::GetAtt` `SigningStatus`
    #[inline] pub fn signing_status(&self) -> Value_<String> { self.0.attribute("SigningStatus") }
    /// `Fn::GetAtt` `Validity`
    #[inline] pub fn validity(&self) -> Value_<String> { self.0.attribute("Validity") }
    /// `Fn::GetAtt` `Validity.NotAfter`
    #[inline] pub fn validity_not_after(&self) -> Value_<String> { self.0.attribute("Validity.NotAfter") }
    /// `Fn::GetAtt` `Validity.NotBefore`
    #[inline] pub fn validity_not_before(&self) -> Value_<String> { self.0.attribute("Validity.NotBefore") }
}
