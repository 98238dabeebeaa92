/* Writes the Content-Security-Policy of a page as the C string NAME: nothing runs or loads but the
 * style and the scripts that the page is made with, each known by its hash.
 * page_policy NAME OUT STYLE... -- SCRIPT...
 */
#include <glib.h>
#include <stdio.h>
#include <string.h>

/* Between its tags in the page a part has a line end before and behind it. */
static gboolean write_hash(FILE *out, const char *path) {
  gchar *text = NULL;
  gsize length;
  if (!g_file_get_contents(path, &text, &length, NULL)) {
    fprintf(stderr, "page_policy: %s cannot be read\n", path);
    return FALSE;
  }
  guint8 digest[32];
  gsize size = sizeof digest;
  GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
  g_checksum_update(sum, (const guchar *)"\n", 1);
  g_checksum_update(sum, (const guchar *)text, (gssize)length);
  g_checksum_update(sum, (const guchar *)"\n", 1);
  g_checksum_get_digest(sum, digest, &size);
  gchar *encoded = g_base64_encode(digest, size);
  fprintf(out, " 'sha256-%s'", encoded);
  g_free(encoded);
  g_checksum_free(sum);
  g_free(text);
  return TRUE;
}

int main(int argc, char **argv) {
  FILE *out = argc > 3 ? fopen(argv[2], "w") : NULL;
  if (!out) {
    fputs("usage: page_policy NAME OUT STYLE... -- SCRIPT...\n", stderr);
    return 1;
  }
  gboolean good = TRUE;
  fprintf(out,
          "/* Made by page_policy; not to be edited. */\n"
          "extern const char %s[];\n"
          "const char %s[] = \"default-src 'none'; img-src data: blob:; base-uri 'none'; "
          "form-action 'none'; style-src",
          argv[1], argv[1]);
  for (int i = 3; i < argc; i++)
    if (strcmp(argv[i], "--") == 0)
      fputs("; script-src", out);
    else
      good = write_hash(out, argv[i]) && good;
  fputs("\";\n", out);
  return fclose(out) == 0 && good ? 0 : 1;
}
