// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IpamExternalResourceVerificationToken`

use stanchion_template::generated::*;

/// `AWS::EC2::IpamExternalResourceVerificationToken`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamexternalresourceverificationtoken.html)
#[must_use]
pub struct IpamExternalResourceVerificationToken<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IpamExternalResourceVerificationToken<Missing_<super::required::ipam_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpamExternalResourceVerificationToken(Properties_::new(), PhantomData_) }
}
impl<S0> IpamExternalResourceVerificationToken<S0> {
    /// Sets `IpamId`. Required. An update replaces the resource.
    #[inline] pub fn ipam_id(mut self, value: impl IntoValue_<String>) -> IpamExternalResourceVerificationToken<Set_> { self.0.put("IpamId", value.into_node()); IpamExternalResourceVerificationToken(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IpamExternalResourceVerificationToken> for IpamExternalResourceVerificationToken<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IpamExternalResourceVerificationToken<S0> {
    const TYPE: &'static str = "AWS::EC2::IpamExternalResourceVerificationToken";
    type Handle = IpamExternalResourceVerificationTokenRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IpamExternalResourceVerificationToken`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IpamExternalResourceVerificationTokenRef(Id_);
impl From<Id_> for IpamExternalResourceVerificationTokenRef { #[inline] fn from(id: Id_) -> Self { IpamExternalResourceVerificationTokenRef(id) } }
impl AsRef<Id_> for IpamExternalResourceVerificationTokenRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IpamExternalResourceVerificationTokenRef {
    /// `Ref`: `IpamExternalResourceVerificationTokenArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IpamArn`
    #[inline] pub fn ipam_arn(&self) -> Value_<String> { self.0.attribute("IpamArn") }
    /// `Fn::GetAtt` `IpamExternalResourceVerificationTokenArn`
    #[inline] pub fn ipam_external_resource_verification_token_arn(&self) -> Value_<String> { self.0.attribute("IpamExternalResourceVerificationTokenArn") }
    /// `Fn::GetAtt` `IpamExternalResourceVerificationTokenId`
    #[inline] pub fn ipam_external_resource_verification_token_id(&self) -> Value_<String> { self.0.attribute("IpamExternalResourceVerificationTokenId") }
    /// `Fn::GetAtt` `IpamRegion`
    #[inline] pub fn ipam_region(&self) -> Value_<String> { self.0.attribute("IpamRegion") }
    /// `Fn::GetAtt` `NotAfter`
    #[inline] pub fn not_after(&self) -> Value_<String> { self.0.attribute("NotAfter") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TokenName`
    #[inline] pub fn token_name(&self) -> Value_<String> { self.0.attribute("TokenName") }
    /// `Fn::GetAtt` `TokenValue`
    #[inline] pub fn token_value(&self) -> Value_<String> { self.0.attribute("TokenValue") }
}
