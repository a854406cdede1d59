from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0002_postgresql'),
    ]

    operations = [
        migrations.AddField(
            model_name='message',
            name='attached',
            field=models.JSONField(default=list),
        ),
    ]
