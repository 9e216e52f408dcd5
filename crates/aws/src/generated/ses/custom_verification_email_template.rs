// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::CustomVerificationEmailTemplate`

use stanchion_template::generated::*;

/// `AWS::SES::CustomVerificationEmailTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-customverificationemailtemplate.html)
#[must_use]
pub struct CustomVerificationEmailTemplate<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl CustomVerificationEmailTemplate<Missing_<super::required::failure_redirection_url>, Missing_<super::required::from_email_address>, Missing_<super::required::success_redirection_url>, Missing_<super::required::template_content>, Missing_<super::required::template_name>, Missing_<super::required::template_subject>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomVerificationEmailTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> CustomVerificationEmailTemplate<S0, S1, S2, S3, S4, S5> {
    /// Sets `FailureRedirectionURL`. Required.
    #[inline] pub fn failure_redirection_url(mut self, value: impl IntoValue_<String>) -> CustomVerificationEmailTemplate<Set_, S1, S2, S3, S4, S5> { self.0.put("FailureRedirectionURL", value.into_node()); CustomVerificationEmailTemplate(self.0, PhantomData_) }
    /// Sets `FromEmailAddress`. Required.
    #[inline] pub fn from_email_address(mut self, value: impl IntoValue_<String>) -> CustomVerificationEmailTemplate<S0, Set_, S2, S3, S4, S5> { self.0.put("FromEmailAddress", value.into_node()); CustomVerificationEmailTemplate(self.0, PhantomData_) }
    /// Sets `SuccessRedirectionURL`. Required.
    #[inline] pub fn success_redirection_url(mut self, value: impl IntoValue_<String>) -> CustomVerificationEmailTemplate<S0, S1, Set_, S3, S4, S5> { self.0.put("SuccessRedirectionURL", value.into_node()); CustomVerificationEmailTemplate(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateContent`. Required.
    #[inline] pub fn template_content(mut self, value: impl IntoValue_<String>) -> CustomVerificationEmailTemplate<S0, S1, S2, Set_, S4, S5> { self.0.put("TemplateContent", value.into_node()); CustomVerificationEmailTemplate(self.0, PhantomData_) }
    /// Sets `TemplateName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> CustomVerificationEmailTemplate<S0, S1, S2, S3, Set_, S5> { self.0.put("TemplateName", value.into_node()); CustomVerificationEmailTemplate(self.0, PhantomData_) }
    /// Sets `TemplateSubject`. Required.
    #[inline] pub fn template_subject(mut self, value: impl IntoValue_<String>) -> CustomVerificationEmailTemplate<S0, S1, S2, S3, S4, Set_> { self.0.put("TemplateSubject", value.into_node()); CustomVerificationEmailTemplate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<CustomVerificationEmailTemplate> for CustomVerificationEmailTemplate<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for CustomVerificationEmailTemplate<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::SES::CustomVerificationEmailTemplate";
    type Handle = CustomVerificationEmailTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomVerificationEmailTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomVerificationEmailTemplateRef(Id_);
impl From<Id_> for CustomVerificationEmailTemplateRef { #[inline] fn from(id: Id_) -> Self { CustomVerificationEmailTemplateRef(id) } }
impl AsRef<Id_> for CustomVerificationEmailTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomVerificationEmailTemplateRef {
    /// `Ref`: `TemplateName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
