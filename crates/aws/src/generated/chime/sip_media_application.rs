// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chime::SipMediaApplication`

use stanchion_template::generated::*;

/// `AWS::Chime::SipMediaApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-sipmediaapplication.html)
#[must_use]
pub struct SipMediaApplication<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SipMediaApplication<Missing_<super::required::aws_region>, Missing_<super::required::endpoints>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SipMediaApplication(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SipMediaApplication<S0, S1, S2> {
    /// Sets `AwsRegion`. Required. An update replaces the resource.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<String>) -> SipMediaApplication<Set_, S1, S2> { self.0.put("AwsRegion", value.into_node()); SipMediaApplication(self.0, PhantomData_) }
    /// Sets `Endpoints`. Required. Exactly 1 item.
    #[inline] pub fn endpoints(mut self, value: impl IntoValue_<Vec<SipMediaApplicationEndpoint>>) -> SipMediaApplication<S0, Set_, S2> { self.0.put("Endpoints", value.into_node()); SipMediaApplication(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SipMediaApplication<S0, S1, Set_> { self.0.put("Name", value.into_node()); SipMediaApplication(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SipMediaApplication> for SipMediaApplication<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SipMediaApplication<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Chime::SipMediaApplication";
    type Handle = SipMediaApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SipMediaApplication`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SipMediaApplicationRef(Id_);
impl From<Id_> for SipMediaApplicationRef { #[inline] fn from(id: Id_) -> Self { SipMediaApplicationRef(id) } }
impl AsRef<Id_> for SipMediaApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SipMediaApplicationRef {
    /// `Ref`: `SipMediaApplicationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `SipMediaApplicationArn`
    #[inline] pub fn sip_media_application_arn(&self) -> Value_<String> { self.0.attribute("SipMediaApplicationArn") }
    /// `Fn::GetAtt` `SipMediaApplicationId`
    #[inline] pub fn sip_media_application_id(&self) -> Value_<String> { self.0.attribute("SipMediaApplicationId") }
    /// `Fn::GetAtt` `UpdatedTimestamp`
    #[inline] pub fn updated_timestamp(&self) -> Value_<String> { self.0.attribute("UpdatedTimestamp") }
}
/// `AWS::Chime::SipMediaApplication.SipMediaApplicationEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-sipmediaapplication-sipmediaapplicationendpoint.html)
#[must_use]
pub struct SipMediaApplicationEndpoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SipMediaApplicationEndpoint<Missing_<super::required::lambda_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SipMediaApplicationEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0> SipMediaApplicationEndpoint<S0> {
    /// Sets `LambdaArn`. Required. 0 to 10000 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> SipMediaApplicationEndpoint<Set_> { self.0.put("LambdaArn", value.into_node()); SipMediaApplicationEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SipMediaApplicationEndpoint> for SipMediaApplicationEndpoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
