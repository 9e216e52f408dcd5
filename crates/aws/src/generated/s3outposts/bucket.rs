// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Outposts::Bucket`

use stanchion_template::generated::*;

/// `AWS::S3Outposts::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html)
#[must_use]
pub struct Bucket<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Bucket<Missing_<super::required::bucket_name>, Missing_<super::required::outpost_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Bucket(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Bucket<S0, S1> {
    /// Sets `BucketName`. Required. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Bucket<Set_, S1> { self.0.put("BucketName", value.into_node()); Bucket(self.0, PhantomData_) }
    /// Sets `LifecycleConfiguration`.
    #[inline] pub fn lifecycle_configuration(mut self, value: impl IntoValue_<LifecycleConfiguration>) -> Self { self.0.put("LifecycleConfiguration", value.into_node()); self }
    /// Sets `OutpostId`. Required. An update replaces the resource.
    #[inline] pub fn outpost_id(mut self, value: impl IntoValue_<String>) -> Bucket<S0, Set_> { self.0.put("OutpostId", value.into_node()); Bucket(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Bucket> for Bucket<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Bucket<S0, S1> {
    const TYPE: &'static str = "AWS::S3Outposts::Bucket";
    type Handle = BucketRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Bucket`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BucketRef(Id_);
impl From<Id_> for BucketRef { #[inline] fn from(id: Id_) -> Self { BucketRef(id) } }
impl AsRef<Id_> for BucketRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BucketRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::S3Outposts::Bucket.AbortIncompleteMultipartUpload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-bucket-abortincompletemultipartupload.html)
#[must_use]
pub struct AbortIncompleteMultipartUpload<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AbortIncompleteMultipartUpload<Missing_<super::required::days_after_initiation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AbortIncompleteMultipartUpload(Properties_::new(), PhantomData_) }
}
impl<S0> AbortIncompleteMultipartUpload<S0> {
    /// Sets `DaysAfterInitiation`. Required. At least 0.
    #[inline] pub fn days_after_initiation(mut self, value: impl IntoValue_<i64>) -> AbortIncompleteMultipartUpload<Set_> { self.0.put("DaysAfterInitiation", value.into_node()); AbortIncompleteMultipartUpload(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AbortIncompleteMultipartUpload> for AbortIncompleteMultipartUpload<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Outposts::Bucket.FilterAndOperator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-bucket-filterandoperator.html)
#[must_use]
pub struct FilterAndOperator(Properties_);
impl FilterAndOperator {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterAndOperator(Properties_::new()) }
}
impl FilterAndOperator {
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Tags`. At least 1 item.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<FilterAndOperator> for FilterAndOperator { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Outposts::Bucket.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html)
#[must_use]
pub struct Filter(Properties_);
impl Filter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Filter(Properties_::new()) }
}
impl Filter {
    /// Sets `AndOperator`.
    #[inline] pub fn and_operator(mut self, value: impl IntoValue_<FilterAndOperator>) -> Self { self.0.put("AndOperator", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Tag`.
    #[inline] pub fn tag(mut self, value: impl IntoValue_<Tag_>) -> Self { self.0.put("Tag", value.into_node()); self }
}
impl IntoValue_<Filter> for Filter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Outposts::Bucket.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-bucket-rule.html)
#[must_use]
pub struct Rule(Properties_);
impl Rule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Rule(Properties_::new()) }
}
impl Rule {
    /// Sets `AbortIncompleteMultipartUpload`.
    #[inline] pub fn abort_incomplete_multipart_upload(mut self, value: impl IntoValue_<AbortIncompleteMultipartUpload>) -> Self { self.0.put("AbortIncompleteMultipartUpload", value.into_node()); self }
    /// Sets `ExpirationDate`.
    #[inline] pub fn expiration_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpirationDate", value.into_node()); self }
    /// Sets `ExpirationInDays`. At least 1.
    #[inline] pub fn expiration_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExpirationInDays", value.into_node()); self }
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<Filter>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Id`. At most 255 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<Rule> for Rule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Outposts::Bucket.LifecycleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-bucket-lifecycleconfiguration.html)
#[must_use]
pub struct LifecycleConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LifecycleConfiguration<Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LifecycleConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LifecycleConfiguration<S0> {
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> LifecycleConfiguration<Set_> { self.0.put("Rules", value.into_node()); LifecycleConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LifecycleConfiguration> for LifecycleConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::S3Outposts::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `Enabled`
    pub const ENABLED: Value_<Status> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<Status> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
